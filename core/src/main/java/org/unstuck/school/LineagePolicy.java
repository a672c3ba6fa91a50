package org.unstuck.school;

import java.util.Arrays;
import java.util.Optional;

/** Which predecessors count as the same school: part of every definition, because it changes who is stuck. */
public enum LineagePolicy {
    /**
     * Only conversions: a predecessor is followed where it is the school's one predecessor, by succession, and the
     * school is its one successor. Mergers and splits end the lineage.
     */
    SINGLE_PREDECESSOR(
            "single-predecessor",
            "a predecessor that the school alone continued, where it had only one; mergers and splits are not followed"),
    /**
     * As {@link #SINGLE_PREDECESSOR}, and where several schools became one, the predecessor with most pupils; where
     * rolls are not known or equal, the one with the lowest URN.
     */
    MAIN_PREDECESSOR("main-predecessor", "the predecessor, and in a merger the one with most pupils"),
    /** Every predecessor through successions and mergers: a lineage may then mix several schools. */
    ALL("all", "every predecessor, those that merged into the school included");

    private final String id;
    private final String words;

    LineagePolicy(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** Name used in definitions, addresses and JSON. */
    public String id() {
        return id;
    }

    /** What is followed, to complete the sentence "It follows ...". */
    public String words() {
        return words;
    }

    public static Optional<LineagePolicy> find(String id) {
        return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
    }
}
