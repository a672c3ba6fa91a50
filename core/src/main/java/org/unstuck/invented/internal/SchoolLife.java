package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lives through twenty years of one site: inspections as they fall due, and changes of status in between. */
final class SchoolLife {
    private static final LocalDate AFTER_ALL = SchoolCalendar.LAST_DAY.plusDays(1);
    private static final int DAYS_BEFORE_CONVERSION = 120;
    /** Chance that a good school with a weak past gets a graded instead of a short inspection. */
    private static final double FULL_FOR_ONCE_WEAK = 0.55;

    private final Site site;
    private final Chance chance;
    private final Quality quality;
    private final InspectionPolicy policy;
    private final Academisation academisation;
    private final InspectionWriter writer;
    private final List<Spell> spells = new ArrayList<>();

    private LocalDate due;
    private LocalDate september = SchoolCalendar.FIRST_DAY.plusYears(1);
    private @Nullable LocalDate conversion;
    private SchoolType nextType = SchoolType.CONVERTER;
    private int lastGrade;
    private LocalDate lastGraded = LocalDate.EPOCH;
    private int weakInARow;
    private int weakEver;
    private boolean firstAsAcademy;
    private boolean gradedNext;

    SchoolLife(Site site, long seed) {
        this.site = site;
        this.chance = new Chance(seed, "life", site.id());
        this.quality = new Quality(site, chance);
        this.policy = new InspectionPolicy(site.phase(), chance);
        this.academisation = new Academisation(chance);
        this.writer = new InspectionWriter(site, chance);
        this.due = policy.firstInspection(site.opened());
    }

    Career live() {
        spells.add(new Spell(site.firstType(), site.opened(), null));
        if (site.phase().isStateFunded()) {
            LocalDate end = site.closed() == null ? AFTER_ALL : site.closed();
            for (LocalDate next = nextEvent(); next.isBefore(end); next = nextEvent()) {
                happen(next, end);
            }
            visitUntil(end);
        }
        spells.set(spells.size() - 1, currentSpell().closing(site.closed()));
        return new Career(site, spells, sortedInspections());
    }

    private List<Inspection> sortedInspections() {
        List<Inspection> sorted = new ArrayList<>(writer.written());
        sorted.sort(Comparator.comparing(Inspection::start));
        return sorted;
    }

    private LocalDate nextEvent() {
        LocalDate next = due.isBefore(september) ? due : september;
        return conversion != null && !next.isBefore(conversion) ? conversion : next;
    }

    private void happen(LocalDate day, LocalDate end) {
        if (day.equals(conversion)) {
            convert(day);
        } else if (day.equals(september)) {
            september = september.plusYears(1);
            considerConverting(day);
        } else {
            LocalDate start = SchoolCalendar.inspectionDay(day, chance);
            if (start.isBefore(september)) {
                inspect(start, end);
            } else {
                due = start;
            }
        }
    }

    private void considerConverting(LocalDate day) {
        boolean justOpened = site.opened() != null && site.opened().plusYears(3).isAfter(day);
        if (conversion == null && !currentSpell().type().isAcademy() && !justOpened) {
            conversion = academisation
                    .findConversionInYear(day, site.phase(), lastGrade)
                    .orElse(null);
            nextType = SchoolType.converterFor(site.phase());
        }
    }

    private void convert(LocalDate day) {
        spells.set(spells.size() - 1, currentSpell().closing(day.minusDays(1)));
        visitUntil(day);
        spells.add(new Spell(nextType, day, null));
        conversion = null;
        firstAsAcademy = true;
        gradedNext = false;
        quality.startAfresh(day);
        due = policy.firstInspectionOfAcademy(day);
    }

    private void inspect(LocalDate start, LocalDate end) {
        Optional<LocalDate> postponed = policy.findPostponement(start, lastGrade);
        if (postponed.isPresent()) {
            due = postponed.get();
        } else if (!start.plusDays(2).isBefore(end) || isAboutToConvert(start)) {
            due = AFTER_ALL;
        } else {
            inspectNow(start);
        }
    }

    private boolean isAboutToConvert(LocalDate start) {
        return conversion != null && start.plusDays(DAYS_BEFORE_CONVERSION).isAfter(conversion);
    }

    private void inspectNow(LocalDate start) {
        int spell = spells.size() - 1;
        visitUntil(start);
        int seen = Framework.on(start).grade(quality.seenOn(start));
        if (!isShort(start)) {
            takeGrade(writer.graded(spell, start, seen, basis(start), weakInARow), seen);
        } else if (policy.convertsToGraded(start, lastGrade, seen)) {
            takeGrade(writer.graded(spell, start, seen, Inspection.Basis.CONVERTED, 0), seen);
        } else {
            writer.ungraded(spell, start, lastGrade, seen);
            gradedNext = seen != lastGrade && chance.happens(0.6);
            due = gradedNext
                    ? Chance.yearsAfter(start, chance.between(1, 2))
                    : Chance.yearsAfter(start, Framework.on(start).yearsToNext(lastGrade, chance));
        }
    }

    /** A new academy is not visited for what was found before it opened. */
    private void visitUntil(LocalDate day) {
        if (!firstAsAcademy) {
            writer.visitBetween(lastGraded, day, lastGrade, spells.size() - 1, quality);
        }
    }

    private boolean isShort(LocalDate start) {
        return Framework.on(start).hasShortInspections()
                && !firstAsAcademy
                && !gradedNext
                && !(weakEver >= 3 && chance.happens(FULL_FOR_ONCE_WEAK))
                && (lastGrade == 2 || (lastGrade == 1 && policy.isShortForOutstanding(start)));
    }

    private Inspection.Basis basis(LocalDate start) {
        if (firstAsAcademy) {
            return Inspection.Basis.FIRST_OF_ACADEMY;
        }
        return policy.basis(start, lastGrade);
    }

    private void takeGrade(Inspection inspection, int grade) {
        lastGrade = grade;
        lastGraded = inspection.start();
        weakInARow = grade >= 3 ? weakInARow + 1 : 0;
        weakEver += grade >= 3 ? 1 : 0;
        if (grade >= 3) {
            quality.isCalledWeak(grade, weakInARow);
        }
        firstAsAcademy = false;
        gradedNext = false;
        double sooner = grade == 2 && weakEver >= 3 ? 0.65 : 1;
        due = Chance.yearsAfter(
                inspection.start(), sooner * Framework.on(inspection.start()).yearsToNext(grade, chance));
        if (grade >= 3 && conversion == null) {
            conversion = academisation
                    .findSponsorshipAfter(
                            inspection.published(),
                            grade,
                            weakInARow,
                            site.phase(),
                            currentSpell().type().isAcademy())
                    .orElse(null);
            nextType = SchoolType.sponsoredFor(site.phase());
        }
    }

    private Spell currentSpell() {
        return spells.get(spells.size() - 1);
    }
}
