package org.unstuck.publish;

/** For whom a release is. */
public enum Audience {
    PUBLIC("for publication"),
    ORGANISATION("for use in your organisation, not for publication");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    /** To stand on its own or in a sentence. */
    public String words() {
        return words;
    }
}
