package org.unstuck.inspection;

import java.util.Arrays;
import java.util.Optional;

/** A judgement beside overall effectiveness on the four-point scale, across frameworks since 2005. */
public enum Judgement {
    QUALITY_OF_EDUCATION("quality-of-education", "quality of education"),
    BEHAVIOUR_AND_ATTITUDES("behaviour-and-attitudes", "behaviour and attitudes"),
    PERSONAL_DEVELOPMENT("personal-development", "personal development"),
    LEADERSHIP_AND_MANAGEMENT("leadership-and-management", "leadership and management"),
    ACHIEVEMENT("achievement", "achievement of pupils"),
    TEACHING("teaching", "quality of teaching"),
    EARLY_YEARS("early-years", "early years provision"),
    SIXTH_FORM("sixth-form", "sixth form provision");

    private final String id;
    private final String words;

    Judgement(String id, String words) {
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

    public static Optional<Judgement> find(String id) {
        return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
    }
}
