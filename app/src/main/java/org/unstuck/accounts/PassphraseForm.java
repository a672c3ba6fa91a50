package org.unstuck.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.unstuck.web.PageError;

/** The two fields of a new passphrase. */
final class PassphraseForm {
    static final String PASSPHRASE = "passphrase";
    static final String AGAIN = "again";

    private PassphraseForm() {}

    static List<PageError> errors(MultiValueMap<String, String> parameters, String name) {
        String passphrase = Optional.ofNullable(parameters.getFirst(PASSPHRASE)).orElse("");
        List<PageError> errors = new ArrayList<>();
        Passphrases.findProblem(passphrase, name).ifPresent(it -> errors.add(new PageError(PASSPHRASE, it)));
        if (errors.isEmpty() && !passphrase.equals(parameters.getFirst(AGAIN))) {
            errors.add(new PageError(AGAIN, "The two passphrases differ; type the same in both fields"));
        }
        return errors;
    }
}
