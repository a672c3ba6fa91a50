package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes up the inspections of one site: judgements, category, and the days of the visit and of the report. */
final class InspectionWriter {
    /** Numbers before 2015 look like this; later ones have eight digits. */
    private static final String OLD_PREFIX = "ITS";

    private static final int OLD_NUMBERS = 300_000;
    private static final int NEW_NUMBERS = 11_000_000;
    private static final int NUMBERS_A_SITE = 40;
    private static final LocalDate NEW_NUMBERS_FROM = LocalDate.of(2015, 9, 1);
    private static final LocalDate MONITORING_OF_ALL_FROM = LocalDate.of(2012, 9, 1);
    private static final LocalDate MONITORING_OF_ALL_UNTIL = LocalDate.of(2019, 9, 1);
    static final String EFFECTIVE = "Taking effective action";
    static final String NOT_EFFECTIVE = "Not taking effective action";

    private final Site site;
    private final Chance chance;
    private final List<Inspection> written = new ArrayList<>();

    InspectionWriter(Site site, Chance chance) {
        this.site = site;
        this.chance = chance;
    }

    List<Inspection> written() {
        return written;
    }

    Inspection graded(int spell, LocalDate start, int grade, Inspection.Basis basis, int turn) {
        Framework framework = Framework.on(start);
        boolean card = framework == Framework.REPORT_CARDS;
        return write(
                spell,
                card ? Inspection.Kind.REPORT_CARD : Inspection.Kind.GRADED,
                basis,
                turn,
                start,
                framework.givesOverallGrade() ? grade : 0,
                Category.forGrade(grade, start, chance),
                grade,
                "");
    }

    void ungraded(int spell, LocalDate start, int lastGrade, int seen) {
        write(
                spell,
                Inspection.Kind.UNGRADED,
                Inspection.Basis.UNGRADED,
                0,
                start,
                lastGrade,
                Category.NONE,
                lastGrade,
                ungradedOutcome(start, lastGrade, seen));
    }

    private static String ungradedOutcome(LocalDate start, int lastGrade, int seen) {
        if (!Framework.on(start).givesOverallGrade()) {
            return seen < lastGrade
                    ? "Improved significantly"
                    : seen > lastGrade ? "Some aspects not as strong" : "Standards maintained";
        }
        String remains = lastGrade == 1 ? "School remains Outstanding" : "School remains Good";
        if (seen == lastGrade) {
            return remains;
        }
        return remains + (seen < lastGrade ? " (Improving) - S5 Next" : " (Concerns) - S5 Next");
    }

    /** Monitoring visits to a weak school from one inspection to the next; a plain finding spurs it. */
    void visitBetween(LocalDate last, LocalDate next, int lastGrade, int spell, Quality quality) {
        if (lastGrade < 3 || !isMonitored(last, lastGrade)) {
            return;
        }
        int most = lastGrade == 4 ? 4 : 1;
        LocalDate day = SchoolCalendar.inspectionDay(last.plusDays(110 + chance.below(80)), chance);
        for (int i = 0; i < most && day.plusDays(60).isBefore(next); i++) {
            if (!InspectionPolicy.isPandemic(day)) {
                visit(spell, day, lastGrade, quality);
            }
            day = SchoolCalendar.inspectionDay(day.plusDays(110 + chance.below(70)), chance);
        }
    }

    private void visit(int spell, LocalDate day, int lastGrade, Quality quality) {
        boolean effective = chance.happens(0.88);
        if (!effective) {
            quality.isSpurred();
        }
        write(
                spell,
                Inspection.Kind.MONITORING,
                Inspection.Basis.MONITORING,
                0,
                day,
                0,
                Category.NONE,
                lastGrade,
                effective ? EFFECTIVE : NOT_EFFECTIVE);
    }

    private boolean isMonitored(LocalDate last, int lastGrade) {
        boolean all = !last.isBefore(MONITORING_OF_ALL_FROM) && last.isBefore(MONITORING_OF_ALL_UNTIL);
        return lastGrade == 4 || chance.happens(all ? 0.8 : 0.3);
    }

    private Inspection write(
            int spell,
            Inspection.Kind kind,
            Inspection.Basis basis,
            int turn,
            LocalDate start,
            int grade,
            Category category,
            int around,
            String outcome) {
        LocalDate end = start.plusDays(kind == Inspection.Kind.MONITORING || chance.happens(0.12) ? 0 : 1);
        Inspection inspection = new Inspection(
                spell,
                number(start),
                kind,
                basis,
                turn,
                start,
                end,
                end.plusDays(publicationDelay()),
                grade,
                Judgements.around(around, site, chance),
                category,
                kind == Inspection.Kind.REPORT_CARD ? Standard.cardAround(around, chance) : List.of(),
                outcome);
        written.add(inspection);
        return inspection;
    }

    private int publicationDelay() {
        return (int) Math.max(14, Math.min(120, StrictMath.exp(chance.normal(3.66, 0.42))));
    }

    private String number(LocalDate start) {
        int turn = written.size() % NUMBERS_A_SITE;
        return start.isBefore(NEW_NUMBERS_FROM)
                ? OLD_PREFIX + (OLD_NUMBERS + site.id() * 20 + turn % 20)
                : Integer.toString(NEW_NUMBERS + site.id() * NUMBERS_A_SITE + turn);
    }
}
