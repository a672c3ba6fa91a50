package org.unstuck.inspection;

import java.util.Arrays;
import java.util.Optional;

/** An evaluation area of the report cards in use since 10 November 2025. */
public enum ReportCardArea {
    INCLUSION("inclusion", "inclusion"),
    CURRICULUM_AND_TEACHING("curriculum-and-teaching", "curriculum and teaching"),
    ACHIEVEMENT("achievement", "achievement"),
    ATTENDANCE_AND_BEHAVIOUR("attendance-and-behaviour", "attendance and behaviour"),
    PERSONAL_DEVELOPMENT_AND_WELL_BEING("personal-development-and-well-being", "personal development and well-being"),
    LEADERSHIP_AND_GOVERNANCE("leadership-and-governance", "leadership and governance"),
    EARLY_YEARS("early-years", "early years"),
    POST_16("post-16", "post-16 provision");

    private final String id;
    private final String words;

    ReportCardArea(String id, String words) {
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

    public static Optional<ReportCardArea> find(String id) {
        return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
    }
}
