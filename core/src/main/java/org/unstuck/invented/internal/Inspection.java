package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.List;

/**
 * One inspection or visit.
 *
 * @param spell which of the site's establishments was inspected, from 0
 * @param number Ofsted's inspection number
 * @param turn how many re-inspections in a row this is, where the basis counts them
 * @param grade overall effectiveness 1 to 4, or 0 where none is given
 * @param card the report card's eight words, or empty
 * @param outcome what an ungraded inspection or a monitoring visit found, or blank
 */
record Inspection(
        int spell,
        String number,
        Kind kind,
        Basis basis,
        int turn,
        LocalDate start,
        LocalDate end,
        LocalDate published,
        int grade,
        Judgements judgements,
        Category category,
        List<Standard> card,
        String outcome) {

    enum Kind {
        GRADED,
        REPORT_CARD,
        UNGRADED,
        MONITORING
    }

    /** Why the inspectors came, in Ofsted's words: inspection type, its grouping, and the grouping of its event. */
    enum Basis {
        ROUTINE("S5 Inspection", "S5 Inspection", Basis.SECTION_5),
        FIRST_OF_ACADEMY("Academy First Section 5", "Academy First Section 5", Basis.SECTION_5),
        REQUIRES_IMPROVEMENT(
                "Requires Improvement S5 Reinspection Visit ",
                "Requires Improvement S5 Reinspection Visit ",
                Basis.SECTION_5),
        SERIOUS_WEAKNESSES("Serious Weaknesses S5 Reinspection", "Serious Weaknesses S5 Reinspection", Basis.SECTION_5),
        SPECIAL_MEASURES("Special Measures S5 ReInspection", "Special Measures S5 ReInspection", Basis.SECTION_5),
        DEEMED("Exempt School Inspection", "Section 8 deemed section 5", "Schools - S8 deemed S5"),
        /** The control character stands where a dash stood before the file was converted: so do the originals. */
        CONVERTED(
                "Maintained Academy and School Short inspection",
                "Section 8 conversion",
                "Schools \u0096 Section 8 conversion"),
        UNGRADED("Section 8 inspection of good and outstanding schools", "S8 ungraded", "Schools - S8"),
        MONITORING("Monitoring visit", "S8 monitoring", "Schools - S8");

        private static final String SECTION_5 = "Schools - S5";

        final String type;
        final String grouping;
        final String event;

        Basis(String type, String grouping, String event) {
            this.type = type;
            this.grouping = grouping;
            this.event = event;
        }
    }

    Inspection {
        card = List.copyOf(card);
        if (end.isBefore(start) || !published.isAfter(end)) {
            throw new IllegalArgumentException(
                    "Inspection " + number + " is out of order: " + start + ", " + end + ", " + published);
        }
        if (grade < 0 || grade > 4) {
            throw new IllegalArgumentException("Inspection " + number + " has the grade " + grade);
        }
    }

    /** Counts for a definition: graded by the old scale, with or without an overall grade. */
    boolean isGraded() {
        return kind == Kind.GRADED;
    }

    boolean isLessThanGood() {
        return grade >= 3
                || (grade == 0 && (category != Category.NONE || judgements.areEquivalentToRequiresImprovement()));
    }

    boolean isRequiresImprovementOrEquivalent() {
        return grade == 3
                || (grade == 0 && category == Category.NONE && judgements.areEquivalentToRequiresImprovement());
    }

    String type() {
        return basis == Basis.REQUIRES_IMPROVEMENT ? basis.type + turn : basis.type;
    }

    String typeGrouping() {
        return basis == Basis.REQUIRES_IMPROVEMENT ? basis.grouping + turn : basis.grouping;
    }
}
