package org.unstuck.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unstuck.school.Urn;

/** How often each school was inspected since it was first less than good, and how long it has been so without a break. */
final class WeakSpells {
    static final String NEVER_WEAK = "None: no inspection less than good";
    static final String NOT_NOW = "Not less than good at the latest inspection";

    private static final double DAYS_IN_YEAR = 365.25;

    private final Map<Urn, Spell> spells = new HashMap<>();
    private final LocalDate asAt;

    /** What has been read of one lineage's graded inspections, in their order. */
    private static final class Spell {
        private int inspections;
        private @Nullable Boolean weakNow;
        private @Nullable LocalDate weakSince;
    }

    /**
     * Reads histories.
     *
     * @param inspections those of each lineage by date
     */
    WeakSpells(List<InspectionFacts> inspections, LocalDate asAt) {
        this.asAt = asAt;
        for (InspectionFacts each : inspections) {
            Spell spell = spells.computeIfAbsent(each.lineage(), it -> new Spell());
            boolean weak = Boolean.TRUE.equals(each.weak());
            if (weak || spell.inspections > 0) {
                spell.inspections++;
            }
            spell.weakSince = weak ? Objects.requireNonNullElse(spell.weakSince, each.inspected()) : null;
            spell.weakNow = each.weak();
        }
    }

    /** The number of graded inspections from the first less than good on, in words. */
    String inspections(SchoolFacts school) {
        Spell spell = spells.get(school.urn());
        return spell == null || spell.inspections == 0 ? NEVER_WEAK : Integer.toString(spell.inspections);
    }

    /** Whole years less than good; null where the latest outcome is missing or cannot be compared. */
    @Nullable
    String years(SchoolFacts school) {
        Spell spell = spells.get(school.urn());
        if (spell == null || spell.weakNow == null) {
            return null;
        }
        LocalDate since = spell.weakSince;
        return since == null ? NOT_NOW : Long.toString((long) (ChronoUnit.DAYS.between(since, asAt) / DAYS_IN_YEAR));
    }
}
