package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a school becomes an academy: by choice where it is good enough, under a sponsor where it is not (by order for
 * inadequate schools from April 2016).
 */
final class Academisation {
    private static final LocalDate FIRST_CONVERTERS = LocalDate.of(2010, 9, 1);
    private static final LocalDate ORDERS = LocalDate.of(2016, 4, 18);
    private static final double[] SECONDARY_CONVERTERS = {.13, .24, .13, .08, .06, .05, .05, .05, .05, .04, .04, .04};
    private static final double[] OTHER_CONVERTERS = {
        .008, .026, .033, .031, .034, .034, .045, .046, .042, .036, .03, .03
    };

    private final Chance chance;

    Academisation(Chance chance) {
        this.chance = chance;
    }

    /** The opening day of a converter academy in the school year that begins, if it is to become one. */
    Optional<LocalDate> findConversionInYear(LocalDate september, Phase phase, int lastGrade) {
        if (september.isBefore(FIRST_CONVERTERS) || phase == Phase.NURSERY) {
            return Optional.empty();
        }
        double[] byYear = phase.isSecondary() ? SECONDARY_CONVERTERS : OTHER_CONVERTERS;
        double usual = byYear[Math.min(byYear.length - 1, september.getYear() - FIRST_CONVERTERS.getYear())];
        double factor = lastGrade == 1 ? 1.5 : lastGrade == 3 ? 0.5 : lastGrade == 4 ? 0 : 1;
        if (!chance.happens(usual * factor)) {
            return Optional.empty();
        }
        int months = chance.happens(0.35) ? 0 : 1 + chance.below(11);
        return Optional.of(september.plusMonths(months));
    }

    /** The opening day of a sponsored academy, if a weak inspection leads to one. */
    Optional<LocalDate> findSponsorshipAfter(
            LocalDate published, int grade, int weakInARow, Phase phase, boolean academy) {
        if (phase == Phase.NURSERY || !chance.happens(sponsorship(published, grade, weakInARow, phase, academy))) {
            return Optional.empty();
        }
        LocalDate ready = published.plusMonths(7 + chance.below(10));
        boolean september = chance.happens(0.5);
        return Optional.of(
                september ? nextSeptember(ready) : ready.withDayOfMonth(1).plusMonths(1));
    }

    private static double sponsorship(LocalDate day, int grade, int weakInARow, Phase phase, boolean academy) {
        if (academy) {
            return grade == 4 && day.getYear() >= 2014 ? 0.30 : 0;
        }
        if (day.isBefore(FIRST_CONVERTERS)) {
            return phase.isSecondary() && grade >= 3 ? 0.10 : 0;
        }
        if (grade == 4) {
            return day.isBefore(ORDERS) ? 0.25 : 0.92;
        }
        if (day.isBefore(ORDERS)) {
            return weakInARow >= 2 ? 0.07 : 0.02;
        }
        return weakInARow >= 3 ? 0.65 : weakInARow == 2 ? 0.15 : 0.04;
    }

    private static LocalDate nextSeptember(LocalDate day) {
        LocalDate september = LocalDate.of(day.getYear(), 9, 1);
        return day.isAfter(september) ? september.plusYears(1) : september;
    }
}
