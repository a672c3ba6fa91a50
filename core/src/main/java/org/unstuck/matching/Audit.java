package org.unstuck.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unstuck.matching.Violation.Kind;
import org.unstuck.matching.audit.AuditedPrices;
import org.unstuck.matching.audit.AuditedRules;

/**
 * Checks results against their table and design, trusting nothing in them. It reads the rules anew when it is made,
 * which takes as long as a matcher does: make it beside the matcher, in a thread of its own, where that counts.
 */
public final class Audit {

    private static final double ROUNDING = 1e-9;

    private final MatchingTable table;
    private final Design design;
    private final AuditedRules rules;

    public Audit(MatchingTable table, Design design) {
        this.table = table;
        this.design = design;
        this.rules = new AuditedRules(table, design);
    }

    /** Checks every pair against every rule. Its time grows with the number of units. */
    public AuditReport pairs(Pairs result) {
        return new AuditReport(check(result), result.list().size(), false, 0);
    }

    /**
     * Checks every pair against every rule, and the prices of the certificate against every pair that there could be. Its
     * time grows with the number of treated units times that of controls; its memory does not.
     */
    public AuditReport proof(Pairs result) {
        if (!(design.method() instanceof Method.Optimal)) {
            return pairs(result);
        }
        List<Violation> violations = check(result);
        AuditedPrices prices = new AuditedPrices(table, design, result, rules);
        prices.check();
        violations.addAll(prices.violations());
        return new AuditReport(
                violations, result.list().size(), prices.violations().isEmpty(), prices.compared());
    }

    /** Checks the sets of a full matching: each pair against every rule, and each unit against the limits. */
    public AuditReport sets(FullMatching result) {
        List<Violation> violations = new ArrayList<>();
        BitSet part = new BitSet();
        Arrays.stream(rules.rows()).forEach(part::set);
        BitSet placed = new BitSet();
        int pairs = 0;
        for (MatchedSet set : result.sets()) {
            set.pairs().forEach(it -> check(it, part, violations));
            pairs += set.pairs().size();
            checkSet(set, placed, violations);
        }
        result.unmatched().stream().filter(placed::get).forEach(it -> violations.add(tooOften(it)));
        if (placed.cardinality() + result.unmatched().size() != table.size()) {
            violations.add(new Violation(Kind.LIST, "The unmatched units are not those without a set."));
        }
        return new AuditReport(violations, pairs, false, 0);
    }

    private void checkSet(MatchedSet set, BitSet placed, List<Violation> violations) {
        for (List<Integer> side : List.of(set.treated(), set.controls())) {
            for (int row : side) {
                if (placed.get(row)) {
                    violations.add(tooOften(row));
                }
                placed.set(row);
            }
        }
        if (design.method() instanceof Method.Full full
                && (set.controls().size() > full.limits().mostControls()
                        || set.treated().size() > full.limits().mostTreated()
                        || set.controls().size() < full.limits().leastControls())) {
            violations.add(new Violation(
                    Kind.COUNT, "The set of " + table.id(set.treated().get(0)) + " does not keep the limits."));
        }
    }

    private Violation tooOften(int row) {
        return new Violation(Kind.COUNT, table.id(row) + " stands in two places.");
    }

    private List<Violation> check(Pairs result) {
        List<Violation> violations = new ArrayList<>();
        BitSet part = new BitSet();
        Arrays.stream(rules.rows()).forEach(part::set);
        for (Pair pair : result.list()) {
            check(pair, part, violations);
        }
        checkCounts(result, violations);
        checkLists(result, part, violations);
        return violations;
    }

    private void check(Pair pair, BitSet part, List<Violation> violations) {
        boolean units = part.get(pair.treated())
                && part.get(pair.control())
                && table.isTreated(pair.treated())
                && !table.isTreated(pair.control());
        if (!units) {
            violations.add(new Violation(
                    Kind.UNIT,
                    "Rows " + pair.treated() + " and " + pair.control()
                            + " are not a treated unit and a control that take part."));
            return;
        }
        violations.addAll(rules.check(pair.treated(), pair.control()));
        double distance = rules.distance(pair.treated(), pair.control());
        if (!(Math.abs(distance - pair.distance()) <= ROUNDING * (1 + distance))) {
            violations.add(new Violation(
                    Kind.DISTANCE,
                    table.id(pair.treated()) + " and " + table.id(pair.control()) + " are " + distance + " apart, not "
                            + pair.distance() + "."));
        }
    }

    private void checkCounts(Pairs result, List<Violation> violations) {
        boolean again = design.method() instanceof Method.Nearest nearest && nearest.withReplacement();
        int[] uses = new int[table.size()];
        Set<List<Integer>> seen = new HashSet<>();
        for (Pair pair : result.list()) {
            boolean twice = !seen.add(List.of(pair.treated(), pair.control()));
            int ofTreated = ++uses[pair.treated()];
            int ofControl = ++uses[pair.control()];
            if (twice || ofTreated > design.method().controlsEach() || (ofControl > 1 && !again)) {
                violations.add(new Violation(
                        Kind.COUNT,
                        table.id(pair.treated()) + " and " + table.id(pair.control())
                                + " are one pair too many for one of them."));
            }
        }
    }

    private void checkLists(Pairs result, BitSet part, List<Violation> violations) {
        Set<Integer> left = part.stream().filter(table::isTreated).boxed().collect(Collectors.toSet());
        result.list().forEach(it -> left.remove(it.treated()));
        if (!left.equals(new HashSet<>(result.listUnmatched()))) {
            violations.add(new Violation(Kind.LIST, "The unmatched units are not those without a pair."));
        }
        int[] out =
                result.listExcluded().stream().mapToInt(Excluded::row).sorted().toArray();
        if (!Arrays.equals(out, rules.excluded())) {
            violations.add(new Violation(Kind.LIST, "The excluded units are not those that the design excludes."));
        }
    }
}
