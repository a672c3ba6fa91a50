package org.unstuck.matching;

import java.util.List;

/**
 * What an audit found.
 *
 * @param violations what does not hold; empty where all does
 * @param pairs how many pairs were checked against every rule
 * @param proven whether the pairs were proven to be the best of all that the rules allow; false where the method promises
 *     no such thing, or the proof was not asked for
 * @param compared how many treated units and controls were compared for the proof
 */
public record AuditReport(List<Violation> violations, int pairs, boolean proven, long compared) {
    public AuditReport {
        violations = List.copyOf(violations);
    }

    /** Whether every rule holds. */
    public boolean passed() {
        return violations.isEmpty();
    }
}
