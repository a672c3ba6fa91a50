package org.unstuck.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Audit;
import org.unstuck.matching.AuditReport;
import org.unstuck.matching.Balance;
import org.unstuck.matching.BalanceGroups;
import org.unstuck.matching.BalanceVariable;
import org.unstuck.matching.Design;
import org.unstuck.matching.Excluded;
import org.unstuck.matching.FullMatching;
import org.unstuck.matching.Matcher;
import org.unstuck.matching.MatchingTable;

/**
 * What a full matching makes of a table.
 *
 * @param balance how alike the groups are; null where no unit is in a set
 * @param notices sentences about what a reader would otherwise not expect
 */
record FullMatch(
        Matcher matcher, FullMatching found, @Nullable Balance balance, List<String> notices) {

    /**
     * Finds the sets of a design, and lets other code check them.
     *
     * @throws UserFacingException if there are none that keep its limits
     */
    static FullMatch of(MatchingTable table, Design design, List<String> notices) {
        Matcher matcher = new Matcher(table, design);
        FullMatching found = FullMatching.of(matcher);
        AuditReport audit = new Audit(table, design).sets(found);
        if (!audit.passed()) {
            throw new IllegalStateException(
                    "the sets do not pass the audit, so none are printed: " + audit.violations());
        }
        return new FullMatch(
                matcher,
                found,
                found.sets().isEmpty()
                        ? null
                        : Balance.ofSets(BalanceVariable.of(table, design), BalanceGroups.of(matcher), found.sets()),
                Stream.concat(notices.stream(), matcher.notices().stream()).toList());
    }

    MatchingTable table() {
        return matcher.table();
    }

    Design design() {
        return matcher.design();
    }

    /** How many units of a group are in no set. */
    long unmatched(boolean treated) {
        return found.unmatched().stream()
                .filter(it -> table().isTreated(it) == treated)
                .count();
    }

    /** How many units of a group are in sets. */
    long matched(boolean treated) {
        return found.sets().stream()
                .mapToLong(it -> treated ? it.treated().size() : it.controls().size())
                .sum();
    }

    /** For each row in no set, why, in a sentence. */
    Map<Integer, String> reasons() {
        Map<Integer, String> lacking = new HashMap<>();
        for (Excluded each : matcher.listExcluded()) {
            lacking.put(each.row(), "Lacks " + String.join(", ", each.columns()) + ".");
        }
        Map<Integer, String> reasons = new HashMap<>();
        found.unmatched()
                .forEach(it -> reasons.put(
                        it, lacking.getOrDefault(it, "The rules allow it no partner, or the limits do not need it.")));
        return reasons;
    }
}
