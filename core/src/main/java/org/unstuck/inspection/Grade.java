package org.unstuck.inspection;

import java.util.Optional;

/** A grade on Ofsted's four-point scale: overall effectiveness or a sub-judgement. */
public enum Grade {
    OUTSTANDING(1, "outstanding"),
    GOOD(2, "good"),
    /** Called satisfactory before September 2012. */
    REQUIRES_IMPROVEMENT(3, "requires improvement"),
    INADEQUATE(4, "inadequate");

    private final int number;
    private final String words;

    Grade(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** 1 to 4, as the files write it. */
    public int number() {
        return number;
    }

    public String words() {
        return words;
    }

    public boolean lessThanGood() {
        return number > 2;
    }

    /** The grade with this number; empty for 0, 8, 9 and anything else that is no grade. */
    public static Optional<Grade> find(int number) {
        return number >= 1 && number <= 4 ? Optional.of(values()[number - 1]) : Optional.empty();
    }
}
