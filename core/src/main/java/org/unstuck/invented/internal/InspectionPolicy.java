package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a school falls due for inspection, when it is left alone, and which kind of inspection it gets. */
final class InspectionPolicy {
    private static final LocalDate EXEMPTION_FROM = LocalDate.of(2012, 1, 1);
    private static final LocalDate EXEMPTION_UNTIL = LocalDate.of(2020, 11, 13);
    private static final LocalDate PANDEMIC_FROM = LocalDate.of(2020, 3, 17);
    private static final LocalDate PANDEMIC_UNTIL = LocalDate.of(2021, 9, 6);
    private static final LocalDate NEW_FRAMEWORK_FROM = LocalDate.of(2025, 7, 19);
    private static final LocalDate NEW_FRAMEWORK_UNTIL = LocalDate.of(2025, 11, 10);
    private static final LocalDate LETTERS_INSTEAD_OF_CONVERSION = LocalDate.of(2018, 1, 1);
    private static final double CYCLE_IN_2005 = 3.4;

    private final Phase phase;
    private final Chance chance;

    InspectionPolicy(Phase phase, Chance chance) {
        this.phase = phase;
        this.chance = chance;
    }

    LocalDate firstInspection(@Nullable LocalDate opened) {
        return opened == null
                ? Chance.yearsAfter(SchoolCalendar.FIRST_DAY, chance.between(0, CYCLE_IN_2005))
                : firstInspectionOfAcademy(opened);
    }

    /** Usually in its third year: Fight or flight (2020), paragraph 38. */
    LocalDate firstInspectionOfAcademy(LocalDate opened) {
        return Chance.yearsAfter(opened, chance.between(2.0, 3.0));
    }

    /** A later day, where an inspection that fell due does not take place. */
    Optional<LocalDate> findPostponement(LocalDate day, int lastGrade) {
        if (isPandemic(day)) {
            double queue = lastGrade >= 3 ? 1.2 : lastGrade == 1 ? 3.6 : 2.6;
            return Optional.of(Chance.yearsAfter(PANDEMIC_UNTIL, chance.between(0, queue)));
        }
        if (lastGrade == 1 && isExempt(day)) {
            return chance.happens(0.12)
                    ? Optional.empty()
                    : Optional.of(Chance.yearsAfter(day, chance.between(1.5, 3)));
        }
        if (isBetween(NEW_FRAMEWORK_FROM, day, NEW_FRAMEWORK_UNTIL)) {
            return Optional.of(Chance.yearsAfter(NEW_FRAMEWORK_UNTIL, chance.between(0, 1.2)));
        }
        return Optional.empty();
    }

    static boolean isPandemic(LocalDate day) {
        return isBetween(PANDEMIC_FROM, day, PANDEMIC_UNTIL);
    }

    private boolean isExempt(LocalDate day) {
        return !phase.isNeverExempt() && isBetween(EXEMPTION_FROM, day, EXEMPTION_UNTIL);
    }

    boolean isShortForOutstanding(LocalDate day) {
        return phase.isNeverExempt() || (!isBetween(EXEMPTION_FROM, day, EXEMPTION_UNTIL) && chance.happens(0.35));
    }

    boolean convertsToGraded(LocalDate day, int lastGrade, int seen) {
        if (!Framework.on(day).givesOverallGrade()) {
            return false;
        }
        if (day.isBefore(LETTERS_INSTEAD_OF_CONVERSION)) {
            return chance.happens(seen > lastGrade ? 0.7 : seen < lastGrade ? 0.4 : 0.2);
        }
        boolean worse = seen > lastGrade;
        return chance.happens(seen == 4 ? 0.8 : worse ? 0.15 : 0.03);
    }

    Inspection.Basis basis(LocalDate day, int lastGrade) {
        return switch (lastGrade) {
            case 1 -> isExempt(day) ? Inspection.Basis.DEEMED : Inspection.Basis.ROUTINE;
            case 3 ->
                day.isBefore(Framework.OF_2012.from) ? Inspection.Basis.ROUTINE : Inspection.Basis.REQUIRES_IMPROVEMENT;
            case 4 -> chance.happens(0.65) ? Inspection.Basis.SPECIAL_MEASURES : Inspection.Basis.SERIOUS_WEAKNESSES;
            default -> Inspection.Basis.ROUTINE;
        };
    }

    private static boolean isBetween(LocalDate from, LocalDate day, LocalDate until) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
