package org.unstuck.inspection;

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

    /** For whom a coverage speaks. */
    public enum Reach {
        /** Inspections under this URN only, as in the list of inspections 2005 to 2020. */
        OWN,
        /** Inspections of the school whatever its URN was then, as in monthly management information. */
        LINEAGE
    }
}
