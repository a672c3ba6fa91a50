package org.unstuck.definitions;

import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.unstuck.classification.DefinitionId;
import org.unstuck.classification.DefinitionText;
import org.unstuck.web.PageError;

/**
 * What a person calls a definition.
 *
 * @param title as entered
 * @param id as entered
 */
record Naming(String title, String id) {

    private static final int LONGEST_TITLE = 100;

    /** Reads it from a request; what cannot be used is named in {@code errors}. */
    static Naming of(MultiValueMap<String, String> parameters, List<PageError> errors) {
        Naming naming = new Naming(value("title", parameters), value("id", parameters));
        if (naming.title.isEmpty() || naming.title.length() > LONGEST_TITLE) {
            errors.add(new PageError("title", "Enter a name of up to " + LONGEST_TITLE + " characters"));
        }
        if (!DefinitionId.valid(naming.id)) {
            errors.add(new PageError(
                    "id",
                    "Enter a short name of 3 to 60 lower-case letters, digits and hyphens that begins with a letter"));
        }
        return naming;
    }

    /** The definition file with this name, where it can be used. */
    DefinitionText in(DefinitionText text) {
        DefinitionText changed = title.isEmpty() ? text : text.withTitle(title);
        return DefinitionId.valid(id) ? changed.withId(new DefinitionId(id)) : changed;
    }

    private static String value(String name, MultiValueMap<String, String> parameters) {
        return Optional.ofNullable(parameters.getFirst(name)).orElse("").strip();
    }
}
