package org.unstuck.api;

import org.springframework.stereotype.Component;

/** Begins the answers of routes whose answers follow from the register, the definitions and the person alone. */
@Component
public final class Answers {
    private final Edition edition;

    Answers(Edition edition) {
        this.edition = edition;
    }

    /**
     * To be called before anything is read: were an import to end meanwhile, the answer would have the tag of what was
     * there before, and be asked for again.
     */
    public Answer begin() {
        return new Answer(edition.tag());
    }
}
