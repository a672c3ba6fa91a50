package org.unstuck.intake.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unstuck.UserFacingException;
import org.unstuck.intake.Layout;
import org.unstuck.intake.Original;
import org.unstuck.intake.Progress;
import org.unstuck.intake.ReadOptions;
import org.unstuck.intake.Records;
import org.unstuck.intake.TableReport;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;

/** Reads one table: recognises it, dates it, and hands on what its rows say. */
final class TableReading {

    private static final int FIRST_ROWS = 40;
    private static final int ROWS_BETWEEN_CHECKS = 2_000;

    private final Original original;
    private final Table table;
    private final String name;
    private final ReadOptions options;
    private final Progress progress;
    private final Recognition recognition;

    TableReading(Original original, Table table, List<Layout> layouts, ReadOptions options, Progress progress) {
        this.original = original;
        this.table = table;
        this.name = name(original, table);
        this.options = options;
        this.progress = progress;
        this.recognition = new Recognition(layouts);
    }

    static String name(Original original, Table table) {
        return table.member().isEmpty() ? original.name() : original.name() + " / " + table.member();
    }

    /** Why the table cannot be read at all, as a sheet of notes cannot. */
    Optional<String> findReasonToSkip() throws IOException {
        try (Rows rows = table.open()) {
            List<Row> first = first(rows);
            List<Recognition.Fit> fits = recognition.find(first);
            if (fits.isEmpty()) {
                return Optional.of("Its columns are those of no known layout.");
            }
            return onlyHeader(fits, first) ? Optional.of("It has a header but no rows below it.") : Optional.empty();
        }
    }

    private static boolean onlyHeader(List<Recognition.Fit> fits, List<Row> first) {
        return first.stream().skip(fits.get(0).index() + 1L).allMatch(Row::blank) && first.size() < FIRST_ROWS;
    }

    /**
     * Reads the table.
     *
     * @throws UserFacingException if it fits no layout, cannot be dated or is damaged
     */
    TableReport read(Function<Source, Records> sinks) throws IOException {
        try (Rows rows = table.open()) {
            List<Row> first = first(rows);
            List<Recognition.Fit> fits = recognition.find(first);
            if (fits.isEmpty()) {
                throw recognition.unrecognised(name, first);
            }
            if (onlyHeader(fits, first)) {
                throw Limits.unusable(name + " has a header but no rows below it, so there is nothing to import.");
            }
            AsAtDate.Dated dated = new AsAtDate(name, table, options).decide(fits, first);
            return read(rows, first, dated, sinks);
        }
    }

    private TableReport read(Rows rows, List<Row> first, AsAtDate.Dated dated, Function<Source, Records> sinks)
            throws IOException {
        Recognition.Fit fit = dated.fit();
        Binding binding = fit.binding();
        Source source = source(binding.layout(), dated.date(), first);
        IssueLog issues = new IssueLog(name, binding);
        boolean mayEndEarly =
                table.traits().leavesOutBlanks() || binding.layout().rows().mayEndEarly();
        RowRecords records = new RowRecords(source, binding, mayEndEarly, sinks.apply(source), issues);
        boolean[] wanted = wanted(binding);
        rows.want(wanted);
        Mending mending = new Mending(table.traits(), wanted, issues);
        for (Row row : first.subList(fit.index() + 1, first.size())) {
            mending.mend(row);
            records.read(row);
        }
        readRest(rows, mending, records);
        records.finish();
        return new TableReport(
                source,
                table.traits().encoding(),
                first.get(fit.index()).number(),
                records.rowsRead(),
                records.rowsUsed(),
                records.dropped(),
                binding.listIgnored(),
                issues.issues(),
                issues.counts());
    }

    private void readRest(Rows rows, Mending mending, RowRecords records) throws IOException {
        for (Row row = rows.next(); row != null; row = rows.next()) {
            mending.mend(row);
            records.read(row);
            if (row.number() % ROWS_BETWEEN_CHECKS == 0) {
                advance(row.number());
            }
        }
        advance(records.rowsRead());
    }

    private void advance(int rows) {
        if (progress.cancelled()) {
            throw new UserFacingException(
                    UserFacingException.Code.CANCELLED,
                    "Reading " + name + " was stopped; nothing of it was imported.");
        }
        progress.advanced(name, rows);
    }

    private List<Row> first(Rows rows) throws IOException {
        List<Row> first = new ArrayList<>();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            first.add(row.copy());
            if (first.size() == FIRST_ROWS) {
                break;
            }
        }
        return first;
    }

    private Source source(Layout layout, LocalDate asAt, List<Row> first) {
        String member = table.member().isEmpty() ? "" : "#" + table.member();
        return new Source(
                new SourceId(original.contentHash() + member),
                name,
                layout.id(),
                layout.title(),
                asAt,
                listsEverySchool(layout.completeness()),
                InventedMark.standsIn(name, first));
    }

    private boolean listsEverySchool(Layout.Completeness completeness) {
        String lower = Words.key(name);
        return completeness.always() || completeness.fileNames().stream().anyMatch(it -> lower.contains(Words.key(it)));
    }

    private static boolean[] wanted(Binding binding) {
        boolean[] wanted = new boolean[binding.width()];
        Set<Integer> positions = binding.positions();
        positions.forEach(it -> wanted[it] = true);
        binding.listDoubles().forEach(it -> wanted[it.second()] = true);
        return wanted;
    }
}
