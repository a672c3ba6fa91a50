package org.unstuck.school;

import java.util.Locale;
import java.util.Optional;

/**
 * Phase of education, as inspection statistics count it: middle schools are deemed primary or secondary and
 * all-through schools secondary by Ofsted; {@link #JUNIOR} (ages 7 to 11) is deemed primary and shown apart where a
 * definition asks for it (Fight or flight, 2020, paragraph 37).
 */
public enum Phase {
    NURSERY("nursery"),
    PRIMARY("primary"),
    JUNIOR("junior"),
    SECONDARY("secondary"),
    ALL_THROUGH("all-through"),
    SPECIAL("special"),
    PUPIL_REFERRAL_UNIT("pupil-referral-unit"),
    SIXTEEN_PLUS("sixteen-plus");

    private final String id;

    Phase(String id) {
        this.id = id;
    }

    /** Name used in files, addresses and JSON: lower case, words joined by hyphens. */
    public String id() {
        return id;
    }

    /** Name used in sentences and tables. */
    public String words() {
        return switch (this) {
            case PUPIL_REFERRAL_UNIT -> "pupil referral unit";
            case SIXTEEN_PLUS -> "16 plus";
            case NURSERY, PRIMARY, JUNIOR, SECONDARY, ALL_THROUGH, SPECIAL -> id;
        };
    }

    /** The phase with this {@link #id()}, in any case. */
    public static Optional<Phase> find(String id) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        for (Phase phase : values()) {
            if (phase.id.equals(wanted)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }
}
