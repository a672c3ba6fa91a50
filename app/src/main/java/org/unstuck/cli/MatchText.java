package org.unstuck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unstuck.SpreadsheetCell;
import org.unstuck.matching.AuditReport;
import org.unstuck.matching.Design;
import org.unstuck.matching.Excluded;
import org.unstuck.matching.Matcher;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Method;
import org.unstuck.matching.Pair;
import org.unstuck.matching.PairDetail;
import org.unstuck.matching.PairDetails;
import org.unstuck.matching.Pairs;
import org.unstuck.matching.WhyNot;

/** A matching as a table for people and as CSV; the forms are described in docs/matching.md. */
final class MatchText {
    private final MatchingTable table;
    private final Design design;
    private final Pairs pairs;
    private final AuditReport audit;
    private final List<String> notices;
    private final PairDetails details;
    private final WhyNot whyNot;

    MatchText(Matcher matcher, Pairs pairs, AuditReport audit, List<String> notices) {
        this.table = matcher.table();
        this.design = matcher.design();
        this.pairs = pairs;
        this.audit = audit;
        this.notices = notices;
        this.details = new PairDetails(matcher);
        this.whyNot = new WhyNot(matcher, pairs);
    }

    void table(PrintWriter out) {
        int treated = pairs.treatedMatched() + pairs.listUnmatched().size();
        print(out, "%s, version %d%n%n", design.title(), design.version());
        print(
                out,
                "%,d of %,d treated units have a control; %,d pairs.%n",
                pairs.treatedMatched(),
                treated,
                pairs.list().size());
        print(out, "Total %s %.6f, largest %.6f.%n", design.metric().words(), pairs.total(), pairs.largest());
        print(out, "%s%n", claim());
        notices.forEach(it -> print(out, "%s%n", it));
        print(out, "%n%-16s %-16s %10s  %-36s %s%n", "Treated", "Control", "Distance", "Differ most in", "Next best");
        for (Pair pair : pairs.list()) {
            PairDetail detail = details.of(pair, 1);
            print(
                    out,
                    "%-16s %-16s %10.6f  %-36s %s%n",
                    table.id(pair.treated()),
                    table.id(pair.control()),
                    pair.distance(),
                    worst(detail.worst()),
                    detail.alternatives().stream()
                            .map(it -> String.format(Locale.ROOT, "%s %.6f", table.id(it.control()), it.distance()))
                            .findFirst()
                            .orElse("none"));
        }
        remaining(out);
    }

    private void remaining(PrintWriter out) {
        if (!pairs.listUnmatched().isEmpty()) {
            print(out, "%nWithout a control%n");
            pairs.listUnmatched().forEach(it -> print(out, "%-16s %s%n", table.id(it), reason(it)));
        }
        if (!pairs.listExcluded().isEmpty()) {
            print(out, "%nLeft out%n");
            pairs.listExcluded().forEach(it -> print(out, "%-16s %s%n", table.id(it.row()), lacks(it)));
        }
    }

    /** A row for each pair, then one for each treated unit that has none and each unit that was left out. */
    void csv(PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(List.of(
                "treated",
                "control",
                "distance",
                "differ_most_in",
                "treated_value",
                "control_value",
                "next_best",
                "next_best_distance",
                "reason"));
        for (Pair pair : pairs.list()) {
            PairDetail detail = details.of(pair, 1);
            List<String> record = new ArrayList<>(List.of(
                    SpreadsheetCell.defused(table.id(pair.treated())),
                    SpreadsheetCell.defused(table.id(pair.control())),
                    Double.toString(pair.distance()),
                    SpreadsheetCell.defused(detail.worst().covariate()),
                    SpreadsheetCell.defused(detail.worst().treated()),
                    SpreadsheetCell.defused(detail.worst().control())));
            List<Pair> next = detail.alternatives();
            record.add(
                    next.isEmpty()
                            ? ""
                            : SpreadsheetCell.defused(table.id(next.get(0).control())));
            record.add(next.isEmpty() ? "" : Double.toString(next.get(0).distance()));
            record.add("");
            csv.writeRecord(record);
        }
        pairs.listUnmatched().forEach(it -> csv.writeRecord(without(it, reason(it))));
        pairs.listExcluded().stream()
                .filter(it -> table.isTreated(it.row()))
                .forEach(it -> csv.writeRecord(without(it.row(), lacks(it))));
        out.flush();
    }

    private List<String> without(int row, String reason) {
        return List.of(
                SpreadsheetCell.defused(table.id(row)), "", "", "", "", "", "", "", SpreadsheetCell.defused(reason));
    }

    private String claim() {
        String checked = String.format(Locale.ROOT, "Every pair was checked against every rule.");
        if (audit.proven()) {
            return String.format(
                    Locale.ROOT,
                    "Best possible: no choice makes more pairs, or as many at a smaller total; proven on all %,d that"
                            + " there could be. %s",
                    audit.compared(),
                    checked);
        }
        return design.method() instanceof Method.Optimal
                ? "Best possible: no choice makes more pairs, or as many at a smaller total. " + checked
                : "Nearest first, so another choice may be better as a whole. " + checked;
    }

    private static String worst(PairDetail.Difference worst) {
        return String.format(Locale.ROOT, "%s (%s, %s)", worst.covariate(), worst.treated(), worst.control());
    }

    /** Why a treated unit has no control, in a sentence. */
    String reason(int treated) {
        WhyNot.Reason reason = whyNot.of(treated);
        if (reason instanceof WhyNot.Competition competition) {
            return competition(competition);
        }
        WhyNot.NoCandidate none = (WhyNot.NoCandidate) reason;
        StringBuilder text =
                new StringBuilder("No control is left after " + none.decisive().rule() + " (");
        none.steps()
                .forEach(it ->
                        text.append(it.rule()).append(": ").append(it.left()).append("; "));
        text.setLength(text.length() - 2);
        text.append(").");
        none.without()
                .forEach(it -> text.append(" Without ")
                        .append(it.rule())
                        .append(' ')
                        .append(it.left())
                        .append(it.left() == 1 ? " is eligible." : " are eligible."));
        return text.toString();
    }

    private String competition(WhyNot.Competition competition) {
        int user = competition.usedBy().get(0);
        String nearest = table.id(competition.nearest().get(0).control());
        String taken = user < 0
                ? "Its nearest control, " + nearest + ", is free."
                : "Its nearest control, " + nearest + ", goes to " + table.id(user) + ".";
        return competition.inevitable()
                ? String.format(
                        Locale.ROOT,
                        "%,d treated units compete for %,d controls, so one must go without. %s",
                        competition.rivals(),
                        competition.controls(),
                        taken)
                : "Others took its controls first; another choice could provide for all. " + taken;
    }

    private static String lacks(Excluded excluded) {
        return "Lacks " + String.join(", ", excluded.columns()) + ".";
    }

    private static void print(PrintWriter out, String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
