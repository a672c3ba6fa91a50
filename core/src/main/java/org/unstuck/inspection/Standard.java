package org.unstuck.inspection;

import java.util.Arrays;
import java.util.Optional;

/** The five points of a report card, best first. They cannot be compared with the older grades. */
public enum Standard {
    EXCEPTIONAL("exceptional", "exceptional"),
    STRONG("strong", "strong standard"),
    EXPECTED("expected", "expected standard"),
    NEEDS_ATTENTION("needs-attention", "needs attention"),
    URGENT_IMPROVEMENT("urgent-improvement", "urgent improvement");

    private final String id;
    private final String words;

    Standard(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** Name used in layouts, definitions and JSON. */
    public String id() {
        return id;
    }

    public String words() {
        return words;
    }

    public static Optional<Standard> find(String id) {
        return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
    }
}
