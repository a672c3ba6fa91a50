package org.unstuck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, as RFC 9457 has it; of type {@code about:blank}, so that the status says what kind it is.
 *
 * @param detail what happened and what to do
 * @param errors each parameter that cannot be used; not written where there is none
 */
record Problem(
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ParameterError> errors) {

    Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(HttpStatus status, String detail) {
        return new Problem(status.getReasonPhrase(), status.value(), detail, List.of());
    }
}
