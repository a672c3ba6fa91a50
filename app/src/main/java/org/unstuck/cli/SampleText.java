package org.unstuck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unstuck.SpreadsheetCell;
import org.unstuck.matching.Design;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Pair;
import org.unstuck.sampling.AppendixRow;
import org.unstuck.sampling.AppendixTable;
import org.unstuck.sampling.Draw;
import org.unstuck.sampling.Pool;
import org.unstuck.sampling.Replacement;
import org.unstuck.sampling.SampleOutcome;

/** A sample as tables for people and as CSV; the forms are described in docs/sampling.md. */
final class SampleText {
    private static final String NOT_TOLD = "-";

    private final Design design;
    private final Pool pool;
    private final MatchingTable table;
    private final SampleOutcome outcome;
    private final long seed;

    SampleText(Design design, Pool pool, SampleOutcome outcome, long seed) {
        this.design = design;
        this.pool = pool;
        this.table = pool.table();
        this.outcome = outcome;
        this.seed = seed;
    }

    void table(PrintWriter out) {
        print(out, "%s, version %d%n%n", design.title(), design.version());
        print(out, "%s%n%n", claim());
        print(out, "%-5s%-16s %-16s %-16s %-16s %10s", "Pair", "Stuck", "Partner", "Phase", "Region", "Distance");
        print(out, outcome.draw() == null ? "%n" : " %8s%n", "Chance");
        int number = 0;
        for (Pair pair : outcome.sample().pairs()) {
            print(
                    out,
                    "%-5d%-16s %-16s %-16s %-16s %10.6f",
                    ++number,
                    table.id(pair.treated()),
                    table.id(pair.control()),
                    pool.phase(pair.treated()),
                    pool.region(pair.treated()),
                    pair.distance());
            print(out, outcome.draw() == null ? "%n" : " %8s%n", chance(pair));
        }
        reserves(out);
        AppendixTable appendix = outcome.appendix();
        if (appendix != null) {
            appendix(out, appendix);
        }
        print(out, "%nThese lists are for use in your organisation, not for publication%s.%n", exception());
    }

    private String exception() {
        return outcome.appendix() == null ? "" : "; only the table that says so is made to be published";
    }

    private String claim() {
        Draw draw = outcome.draw();
        int pairs = outcome.sample().pairs().size();
        String total = String.format(
                Locale.ROOT,
                "%d pairs whose distances sum to %.6f.",
                pairs,
                outcome.sample().total());
        if (draw == null) {
            return total + " No other sample that keeps all conditions has a smaller sum. The most alike pairs favour"
                    + " typical schools, so this is not a probability sample.";
        }
        return total + " Stuck schools were drawn by lot, with seed " + seed
                + "; every set that keeps all conditions had the same chance, and got the partners that make it most"
                + " alike. "
                + (draw.exact()
                        ? "The chances are exact."
                        : String.format(
                                Locale.ROOT, "The chances are shares of %,d simulated draws.", draw.simulated()));
    }

    private void reserves(PrintWriter out) {
        if (!outcome.reserves().isEmpty()) {
            print(out, "%n%-16s %4s  %-24s %-40s %s%n", "If it declines", "Rank", "Invite", "Pairs that change", "Sum");
        }
        for (SampleOutcome.Reserve reserve : outcome.reserves()) {
            if (reserve.replacements().isEmpty()) {
                print(out, "%-16s no other sample keeps all conditions%n", table.id(reserve.school()));
            }
            int rank = 0;
            for (Replacement replacement : reserve.replacements()) {
                String school = ++rank == 1 ? table.id(reserve.school()) : "";
                print(
                        out,
                        "%-16s %4d  %-24s %-40s %+.6f%s%n",
                        school,
                        rank,
                        invited(replacement),
                        changed(replacement),
                        replacement.extra(),
                        released(replacement));
            }
        }
    }

    private String invited(Replacement replacement) {
        return replacement.invited().stream().map(table::id).collect(Collectors.joining(", "));
    }

    private String changed(Replacement replacement) {
        return replacement.changed().stream()
                .map(it -> table.id(it.treated()) + " with " + table.id(it.control()))
                .collect(Collectors.joining(", "));
    }

    private String released(Replacement replacement) {
        return replacement.released().isEmpty()
                ? ""
                : " without " + replacement.released().stream().map(table::id).collect(Collectors.joining(", "));
    }

    private void appendix(PrintWriter out, AppendixTable appendix) {
        print(out, "%nTo be published: for each school told of, at least %d fit what is told.%n%n", appendix.least());
        print(out, "%-6s%-18s", "Pair", "Stuck or unstuck");
        appendix.columns().forEach(it -> print(out, "%-24s", it));
        print(out, "%n");
        for (AppendixRow row : appendix.rows()) {
            print(out, "%-6s%-18s", row.label(), row.stuck() ? "Stuck" : "Unstuck");
            row.cells().forEach(it -> print(out, "%-24s", told(it)));
            print(out, "%n");
        }
        if (appendix.rows().stream().anyMatch(it -> !it.reason().isEmpty())) {
            print(out, "%nWhy something is not told (not to be published)%n");
        }
        appendix.rows().stream()
                .filter(it -> !it.reason().isEmpty())
                .forEach(it -> print(out, "%-6s%s%n", it.label(), it.reason()));
        print(out, "%nPairs of the table to publish are numbered by lot, with seed %d (not to be published).%n", seed);
    }

    private static String told(@Nullable String cell) {
        return cell == null ? NOT_TOLD : cell;
    }

    /** A row for each pair. */
    void csv(PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord("pair", "stuck", "partner", "phase", "region", "partner_region", "distance", "chance");
        int number = 0;
        for (Pair pair : outcome.sample().pairs()) {
            List<String> record = new ArrayList<>(List.of(Integer.toString(++number)));
            record.add(SpreadsheetCell.defused(table.id(pair.treated())));
            record.add(SpreadsheetCell.defused(table.id(pair.control())));
            record.add(SpreadsheetCell.defused(pool.phase(pair.treated())));
            record.add(SpreadsheetCell.defused(pool.region(pair.treated())));
            record.add(SpreadsheetCell.defused(pool.region(pair.control())));
            record.add(Double.toString(pair.distance()));
            record.add(outcome.draw() == null ? "" : chance(pair));
            csv.writeRecord(record);
        }
        out.flush();
    }

    private String chance(Pair pair) {
        Draw draw = outcome.draw();
        return draw == null
                ? ""
                : String.format(Locale.ROOT, "%.6f", draw.chances().getOrDefault(pair.treated(), 0.0));
    }

    private static void print(PrintWriter out, String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
