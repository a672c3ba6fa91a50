package org.unstuck.pairs;

import org.unstuck.school.Urn;

/**
 * A pair of a sample, as it is kept when records change later.
 *
 * @param stuck the school of the first group
 * @param partner the school of the second group
 * @param distance how far apart they were
 * @param phase of both
 * @param region of the first
 */
public record VisitPair(Urn stuck, Urn partner, double distance, String phase, String region) {
    public boolean has(Urn school) {
        return stuck.equals(school) || partner.equals(school);
    }
}
