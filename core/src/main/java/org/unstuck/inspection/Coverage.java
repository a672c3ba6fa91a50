package org.unstuck.inspection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.unstuck.provenance.SourceRow;
import org.unstuck.school.Urn;

/**
 * A promise of a source: it lists every graded inspection of a school in a period, so that what it does not list did
 * not happen.
 *
 * @param urn the school
 * @param period the days it covers
 * @param reach whether the promise holds for the school's predecessors too, in that period
 * @param source the row that promises
 */
public record Coverage(Urn urn, Period period, Reach reach, SourceRow source) {

    /**
     * Puts the promises for one school together where they touch or overlap; the result cites, for each period, the
     * row that promises its beginning.
     */
    public static List<Coverage> merge(Collection<Coverage> ofOneSchool) {
        List<Coverage> sorted = new ArrayList<>(ofOneSchool);
        sorted.sort(Comparator.comparing(Coverage::reach)
                .thenComparing(it -> it.period().from())
                .thenComparing(it -> it.period().to(), Comparator.reverseOrder())
                .thenComparing(Coverage::source));
        List<Coverage> merged = new ArrayList<>();
        for (Coverage next : sorted) {
            Coverage last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || last.reach() != next.reach() || last.endsBefore(next)) {
                merged.add(next);
            } else if (next.period().to().isAfter(last.period().to())) {
                Period both = new Period(last.period().from(), next.period().to());
                merged.set(merged.size() - 1, new Coverage(last.urn(), both, last.reach(), last.source()));
            }
        }
        return merged;
    }

    private boolean endsBefore(Coverage next) {
        return period.to().plusDays(1).isBefore(next.period().from());
    }

    /** For whom a coverage speaks. */
    public enum Reach {
        /** Inspections under this URN only, as in the list of inspections 2005 to 2020. */
        OWN,
        /** Inspections of the school whatever its URN was then, as in monthly management information. */
        LINEAGE
    }
}
