package org.unstuck.schools;

import java.util.Locale;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Outcome;

/** How an inspection is drawn: a shape that tells without colour what it found, and a figure inside. */
public enum Mark {
    OUTSTANDING("1", "outstanding"),
    GOOD("2", "good"),
    REQUIRES_IMPROVEMENT("3", "requires improvement (before September 2012: satisfactory)"),
    INADEQUATE("4", "inadequate"),
    NO_OVERALL_GRADE("–", "graded inspection without an overall grade"),
    REPORT_CARD("", "report card"),
    UNGRADED("", "ungraded inspection"),
    UNSTATED("?", "inspection of a kind the source does not state"),
    EFFECTIVE("", "monitoring visit: leaders were taking effective action"),
    NOT_EFFECTIVE("", "monitoring visit: leaders were not taking effective action"),
    MONITORING("", "monitoring visit: whether action was effective is not stated");

    private final String figure;
    private final String words;

    Mark(String figure, String words) {
        this.figure = figure;
        this.words = words;
    }

    /** The mark of an inspection. */
    public static Mark of(Inspection inspection) {
        return switch (inspection.kind()) {
            case GRADED -> ofGraded(inspection.outcome());
            case UNGRADED -> UNGRADED;
            case UNSTATED -> UNSTATED;
            case MONITORING -> ofMonitoring(inspection.outcome());
        };
    }

    /** The figure inside the shape; may be empty. */
    public String figure() {
        return figure;
    }

    /** What it stands for, for a legend. */
    public String words() {
        return words;
    }

    /** Name used in style sheets. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it belongs to a monitoring visit. */
    public boolean monitoring() {
        return switch (this) {
            case EFFECTIVE, NOT_EFFECTIVE, MONITORING -> true;
            case OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE -> false;
            case NO_OVERALL_GRADE, REPORT_CARD, UNGRADED, UNSTATED -> false;
        };
    }

    /**
     * The shape as an SVG path.
     *
     * @param x centre, in the figure's units
     * @param y centre
     * @param r half the height of the shape
     */
    public String path(int x, int y, int r) {
        return switch (this) {
            case OUTSTANDING ->
                "M%d %da%d %d 0 1 0 %d 0a%d %d 0 1 0 %d 0z".formatted(x - r, y, r, r, 2 * r, r, r, -2 * r);
            case GOOD ->
                polygon(x, y, new int[][] {{-r, 0}, {-r / 2, -r}, {r / 2, -r}, {r, 0}, {r / 2, r}, {-r / 2, r}});
            case REQUIRES_IMPROVEMENT -> polygon(x, y, new int[][] {{-r, -r}, {r, -r}, {r, r}, {-r, r}});
            case INADEQUATE -> polygon(x, y, new int[][] {{-r - 3, r}, {0, -r - 4}, {r + 3, r}});
            case NO_OVERALL_GRADE ->
                polygon(x, y, new int[][] {{-r, -r}, {r, -r}, {r, r / 2}, {0, r + 3}, {-r, r / 2}});
            case REPORT_CARD -> reportCard(x, y, r);
            case UNGRADED, UNSTATED -> "M%d %dv%d".formatted(x, y - r, 2 * r);
            case EFFECTIVE, NOT_EFFECTIVE, MONITORING -> {
                int h = r * 2 / 3;
                yield polygon(x, y, new int[][] {{-h, 0}, {0, -h}, {h, 0}, {0, h}});
            }
        };
    }

    /** A sheet of paper with three lines. */
    private static String reportCard(int x, int y, int r) {
        int half = r - 2;
        StringBuilder path =
                new StringBuilder(polygon(x, y, new int[][] {{-half, -r}, {half, -r}, {half, r}, {-half, r}}));
        for (int line = -1; line <= 1; line++) {
            path.append("M%d %dh%d".formatted(x - half + 3, y + line * r / 2, 2 * half - 6));
        }
        return path.toString();
    }

    private static String polygon(int x, int y, int[][] corners) {
        StringBuilder path = new StringBuilder();
        for (int[] corner : corners) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(x + corner[0])
                    .append(' ')
                    .append(y + corner[1]);
        }
        return path.append('z').toString();
    }

    private static Mark ofGraded(Outcome outcome) {
        if (outcome instanceof Outcome.ReportCard) {
            return REPORT_CARD;
        }
        return outcome.findOverallGrade().map(Mark::ofGrade).orElse(NO_OVERALL_GRADE);
    }

    private static Mark ofGrade(Grade grade) {
        return switch (grade) {
            case OUTSTANDING -> OUTSTANDING;
            case GOOD -> GOOD;
            case REQUIRES_IMPROVEMENT -> REQUIRES_IMPROVEMENT;
            case INADEQUATE -> INADEQUATE;
        };
    }

    private static Mark ofMonitoring(Outcome outcome) {
        Boolean effective = outcome instanceof Outcome.NoGrade none ? none.effectiveAction() : null;
        if (effective == null) {
            return MONITORING;
        }
        return effective ? EFFECTIVE : NOT_EFFECTIVE;
    }
}
