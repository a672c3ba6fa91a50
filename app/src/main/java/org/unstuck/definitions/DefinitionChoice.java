package org.unstuck.definitions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionId;
import org.unstuck.home.Definitions;

/** Finds the version of a definition that an address names, and says which there are where it names none. */
@ControllerAdvice(
        assignableTypes = {DefinitionsController.class, WhatIfController.class, NewDefinitionController.class})
final class DefinitionChoice {

    /** An address names a definition or version that is not there. */
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Definition> known;

        Unknown(String message, List<Definition> known) {
            super(message);
            this.known = known;
        }
    }

    /**
     * The version that an address names, or the newest.
     *
     * @throws Unknown if there is none
     */
    static Definitions.Entry get(Definitions.Found found, String id, @Nullable String version) {
        List<Definitions.Entry> versions =
                DefinitionId.valid(id) ? found.listVersions(new DefinitionId(id)) : List.of();
        return versions.stream()
                .filter(it -> version == null
                        || version.isBlank()
                        || Integer.toString(it.definition().version()).equals(version))
                .findFirst()
                .orElseThrow(() -> new Unknown(
                        versions.isEmpty()
                                ? "There is no definition with the short name ‘" + id + "’."
                                : "The definition ‘" + id + "’ has no version ‘" + version + "’.",
                        found.listNewest()));
    }

    @ExceptionHandler
    ModelAndView unknown(Unknown unknown) {
        return new ModelAndView(
                "definitions/unknown",
                Map.of("message", String.valueOf(unknown.getMessage()), "known", unknown.known),
                HttpStatus.NOT_FOUND);
    }
}
