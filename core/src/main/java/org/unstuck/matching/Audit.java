package org.unstuck.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unstuck.matching.Violation.Kind;
import org.unstuck.matching.audit.AuditedPrices;
import org.unstuck.matching.audit.AuditedRules;

/** Checks a result against its table and design, trusting nothing in it. */
public final class Audit {

    private static final double ROUNDING = 1e-9;

    private final MatchingTable table;
    private final Design design;
    private final Pairs result;
    private final AuditedRules rules;
    private final List<Violation> violations = new ArrayList<>();

    private Audit(MatchingTable table, Design design, Pairs result) {
        this.table = table;
        this.design = design;
        this.result = result;
        this.rules = new AuditedRules(table, design);
    }

    /** Checks every pair against every rule. Its time grows with the number of units. */
    public static AuditReport pairs(MatchingTable table, Design design, Pairs result) {
        Audit audit = new Audit(table, design, result);
        audit.check();
        return new AuditReport(audit.violations, result.list().size(), false, 0);
    }

    /**
     * Checks every pair against every rule, and the prices of the certificate against every pair that there could be. Its
     * time grows with the number of treated units times that of controls; its memory does not.
     */
    public static AuditReport proof(MatchingTable table, Design design, Pairs result) {
        Audit audit = new Audit(table, design, result);
        audit.check();
        if (!(design.method() instanceof Method.Optimal)) {
            return new AuditReport(audit.violations, result.list().size(), false, 0);
        }
        AuditedPrices prices = new AuditedPrices(table, design, result, audit.rules);
        prices.check();
        audit.violations.addAll(prices.violations());
        return new AuditReport(
                audit.violations, result.list().size(), prices.violations().isEmpty(), prices.compared());
    }

    private void check() {
        Set<Integer> part = new HashSet<>(rules.rows());
        for (Pair pair : result.list()) {
            check(pair, part);
        }
        checkCounts();
        checkLists(part);
    }

    private void check(Pair pair, Set<Integer> part) {
        boolean units = part.contains(pair.treated())
                && part.contains(pair.control())
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

    private void checkCounts() {
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

    private void checkLists(Set<Integer> part) {
        Set<Integer> left = new HashSet<>(part);
        left.removeIf(it -> !table.isTreated(it));
        result.list().forEach(it -> left.remove(it.treated()));
        if (!left.equals(new HashSet<>(result.listUnmatched()))) {
            violations.add(new Violation(Kind.LIST, "The unmatched units are not those without a pair."));
        }
        Set<Integer> out = new HashSet<>();
        result.listExcluded().stream().map(Excluded::row).forEach(out::add);
        if (!out.equals(new HashSet<>(rules.excluded()))) {
            violations.add(new Violation(Kind.LIST, "The excluded units are not those that the design excludes."));
        }
    }
}
