package org.unstuck.invented.internal;

import java.time.LocalDate;

/**
 * Inspection frameworks in force since September 2005: where they draw the lines between grades, in standard deviations
 * of quality, and how many years they leave to the next inspection after each grade.
 */
enum Framework {
    OF_2005(LocalDate.of(2005, 9, 1), 1.12, -0.36, -1.90, 3.6, 3.2, 3.0, 1.3),
    OF_2009(LocalDate.of(2009, 9, 1), 1.25, -0.22, -1.85, 4.5, 3.9, 2.1, 1.4),
    OF_2012(LocalDate.of(2012, 9, 1), 1.30, -0.57, -1.95, 5.0, 3.9, 1.95, 1.5),
    OF_2015(LocalDate.of(2015, 9, 1), 1.45, -0.52, -1.60, 5.0, 3.6, 2.25, 1.9),
    OF_2019(LocalDate.of(2019, 9, 1), 1.40, -0.79, -1.80, 4.5, 4.1, 2.3, 2.0),
    WITHOUT_OVERALL_GRADE(LocalDate.of(2024, 9, 2), 1.20, -0.78, -1.90, 4.5, 4.1, 2.3, 2.0),
    REPORT_CARDS(LocalDate.of(2025, 11, 10), 1.50, -0.70, -1.90, 4.0, 4.0, 2.0, 1.5);

    final LocalDate from;
    private final double outstanding;
    private final double good;
    private final double inadequate;
    private final double yearsAfter1;
    private final double yearsAfter2;
    private final double yearsAfter3;
    private final double yearsAfter4;

    Framework(
            LocalDate from,
            double outstanding,
            double good,
            double inadequate,
            double yearsAfter1,
            double yearsAfter2,
            double yearsAfter3,
            double yearsAfter4) {
        this.from = from;
        this.outstanding = outstanding;
        this.good = good;
        this.inadequate = inadequate;
        this.yearsAfter1 = yearsAfter1;
        this.yearsAfter2 = yearsAfter2;
        this.yearsAfter3 = yearsAfter3;
        this.yearsAfter4 = yearsAfter4;
    }

    static Framework on(LocalDate day) {
        Framework found = OF_2005;
        for (Framework each : values()) {
            if (!day.isBefore(each.from)) {
                found = each;
            }
        }
        return found;
    }

    int grade(double quality) {
        if (quality >= outstanding) {
            return 1;
        }
        if (quality >= good) {
            return 2;
        }
        return quality >= inadequate ? 3 : 4;
    }

    double yearsToNext(int grade, Chance chance) {
        double mean = switch (grade) {
            case 1 -> yearsAfter1;
            case 2 -> yearsAfter2;
            case 3 -> yearsAfter3;
            case 4 -> yearsAfter4;
            default -> throw new IllegalArgumentException("Grades run from 1 to 4, this is " + grade);
        };
        return Math.max(0.8, chance.normal(mean, mean * 0.17));
    }

    boolean givesOverallGrade() {
        return this != WITHOUT_OVERALL_GRADE && this != REPORT_CARDS;
    }

    boolean hasShortInspections() {
        return compareTo(OF_2015) >= 0 && this != REPORT_CARDS;
    }
}
