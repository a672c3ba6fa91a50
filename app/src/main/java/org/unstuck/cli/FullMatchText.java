package org.unstuck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.unstuck.SpreadsheetCell;
import org.unstuck.matching.Balance;
import org.unstuck.matching.BalanceRow;
import org.unstuck.matching.MatchedSet;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Pair;

/** The sets of a full matching as a table for people and as CSV; docs/matching.md describes both. */
final class FullMatchText {
    private final FullMatch match;
    private final MatchingTable table;

    FullMatchText(FullMatch match) {
        this.match = match;
        this.table = match.table();
    }

    void table(PrintWriter out) {
        print(out, "%s, version %d%n%n", match.design().title(), match.design().version());
        print(
                out,
                "%,d treated units and %,d controls are in %,d sets; %,d treated units and %,d controls are in none.%n",
                match.matched(true),
                match.matched(false),
                match.found().sets().size(),
                match.unmatched(true),
                match.unmatched(false));
        print(
                out,
                "Total %s %.6f within sets. Best possible: no sets that keep the limits have a smaller total. Every pair"
                        + " was checked against every rule.%n",
                match.design().metric().words(),
                match.found().total());
        match.notices().forEach(it -> print(out, "%s%n", it));
        Balance balance = match.balance();
        if (balance != null) {
            balance(out, balance);
        }
        print(out, "%n%6s %10s  %-32s %s%n", "Set", "Distance", "Treated", "Controls");
        int number = 0;
        for (MatchedSet set : match.found().sets()) {
            print(out, "%6d %10.6f  %-32s %s%n", ++number, set.distance(), ids(set.treated()), ids(set.controls()));
        }
        Map<Integer, String> reasons = match.reasons();
        if (!reasons.isEmpty()) {
            print(out, "%nIn no set%n");
            match.found()
                    .unmatched()
                    .forEach(it -> print(out, "%-16s %s%n", table.id(it), reasons.getOrDefault(it, "")));
        }
    }

    private static void balance(PrintWriter out, Balance balance) {
        print(
                out,
                "%nHow alike the groups are; differences in standard deviations of the treated before matching%n"
                        + "%-28s %12s %12s %10s %12s %12s %10s%n",
                "",
                "Treated",
                "Controls",
                "Apart",
                "In sets",
                "In sets",
                "Apart");
        for (BalanceRow row : balance.rows()) {
            print(
                    out,
                    "%-28s %12.4f %12.4f %10.4f %12.4f %12.4f %10.4f%n",
                    row.variable(),
                    row.before().meanTreated(),
                    row.before().meanControl(),
                    row.before().standardisedDifference(),
                    row.after().meanTreated(),
                    row.after().meanControl(),
                    row.after().standardisedDifference());
        }
    }

    /** A row for each unit: those in sets by set, then the others. */
    void csv(PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(List.of("set", "unit", "group", "weight", "distance", "reason"));
        int number = 0;
        for (MatchedSet set : match.found().sets()) {
            String name = Integer.toString(++number);
            double share = (double) set.treated().size() / set.controls().size();
            Map<Integer, String> distances = distances(set);
            set.treated().forEach(it -> csv.writeRecord(record(name, it, "1.0", distances.getOrDefault(it, ""), "")));
            set.controls()
                    .forEach(it -> csv.writeRecord(
                            record(name, it, Double.toString(share), distances.getOrDefault(it, ""), "")));
        }
        Map<Integer, String> reasons = match.reasons();
        match.found()
                .unmatched()
                .forEach(it -> csv.writeRecord(record("", it, "0.0", "", reasons.getOrDefault(it, ""))));
        out.flush();
    }

    /** For each unit but the one that the others share, how far it is from that one. */
    private static Map<Integer, String> distances(MatchedSet set) {
        Map<Integer, String> distances = new HashMap<>();
        boolean sharesControl = set.treated().size() > 1;
        for (Pair pair : set.pairs()) {
            distances.put(sharesControl ? pair.treated() : pair.control(), Double.toString(pair.distance()));
        }
        return distances;
    }

    private List<String> record(String set, int row, String weight, String distance, String reason) {
        return List.of(
                set,
                SpreadsheetCell.defused(table.id(row)),
                table.isTreated(row) ? "treated" : "control",
                weight,
                distance,
                reason);
    }

    private String ids(List<Integer> rows) {
        return rows.stream().map(table::id).collect(Collectors.joining(" "));
    }

    private static void print(PrintWriter out, String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
