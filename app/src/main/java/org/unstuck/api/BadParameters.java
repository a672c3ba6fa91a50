package org.unstuck.api;

import java.util.List;

/** A request has parameters that cannot be used. */
public final class BadParameters extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ParameterError> errors;

    public BadParameters(List<ParameterError> errors) {
        super("Parameters that cannot be used: " + errors);
        this.errors = List.copyOf(errors);
    }

    List<ParameterError> errors() {
        return errors;
    }
}
