package org.unstuck.invented.internal;

import java.util.List;

/** The judgements under an overall grade, 1 to 4; 9 where the school has no such provision. */
record Judgements(int quality, int behaviour, int personal, int leadership, int earlyYears, int sixthForm) {
    static final int NOT_JUDGED = 9;

    /** Judgements that lie close to a grade; none is better than one step above it. */
    static Judgements around(int grade, Site site, Chance chance) {
        boolean youngest = site.lowAge() <= 4 && site.phase() != Phase.SPECIAL;
        int leadership = grade == 3 && chance.happens(0.35) ? 2 : grade;
        return new Judgements(
                grade,
                near(grade, chance),
                near(grade, chance),
                leadership,
                youngest ? near(grade, chance) : NOT_JUDGED,
                site.hasSixthForm() ? near(grade, chance) : NOT_JUDGED);
    }

    private static int near(int grade, Chance chance) {
        return Math.max(1, Math.min(4, grade + chance.pick(List.of(-1, 0, 1), 25, 70, 5)));
    }

    /**
     * Requires improvement or equivalent where no overall grade is given: DfE's rule for inspections from September
     * 2024.
     */
    boolean areEquivalentToRequiresImprovement() {
        return quality == 3 || leadership == 3;
    }
}
