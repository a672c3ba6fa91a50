package org.unstuck.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unstuck.home.FileResult;
import org.unstuck.intake.DataIssue;
import org.unstuck.intake.FileReport;
import org.unstuck.intake.TableReport;
import org.unstuck.web.Figures;

/**
 * A file of an import.
 *
 * @param name as it was brought
 * @param state how far it is
 * @param rows rows read so far
 * @param tables what was recognised in it
 * @param note why it or parts of it were not used; may be empty
 * @param problems what was not as expected, by kind
 * @param hash SHA-256 of its content; empty where it was not imported
 */
public record FileLine(
        String name,
        State state,
        long rows,
        List<Table> tables,
        String note,
        List<ProblemGroup> problems,
        String hash) {

    /** How far a file is. */
    public enum State {
        WAITING("Waiting"),
        READING("Reading"),
        /** Read; it counts once the whole import is done. */
        READ("Read"),
        IMPORTED("Imported"),
        KNOWN("Imported before"),
        NOT_USABLE("Cannot be used"),
        NOT_IMPORTED("Not imported");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * A recognised table.
     *
     * @param name its name
     * @param title what it was recognised as
     * @param asAt the date its contents hold on
     * @param read rows read
     * @param used rows that gave a record
     */
    public record Table(String name, String title, LocalDate asAt, int read, int used) {}

    public FileLine {
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }

    static FileLine waiting(String name) {
        return new FileLine(name, State.WAITING, 0, List.of(), "", List.of(), "");
    }

    FileLine reading(long rowsSoFar) {
        return new FileLine(name, State.READING, rowsSoFar, tables, note, problems, hash);
    }

    FileLine with(FileResult result) {
        if (result instanceof FileResult.Imported imported) {
            return read(imported);
        }
        if (result instanceof FileResult.Known known) {
            return ended(State.KNOWN, "The same content was imported as " + known.name() + ": nothing changed");
        }
        return ended(State.NOT_USABLE, ((FileResult.NotUsable) result).reason());
    }

    /** Once the import has ended: what was read counts only if it ended well. */
    FileLine ended(boolean well) {
        return switch (state) {
            case READ -> in(well ? State.IMPORTED : State.NOT_IMPORTED);
            case WAITING, READING -> in(State.NOT_IMPORTED);
            case IMPORTED, KNOWN, NOT_USABLE, NOT_IMPORTED -> this;
        };
    }

    /** Problems of all kinds. */
    public int problemCount() {
        return problems.stream().mapToInt(ProblemGroup::count).sum();
    }

    private FileLine in(State other) {
        return new FileLine(name, other, rows, tables, note, problems, hash);
    }

    private FileLine ended(State other, String why) {
        return new FileLine(name, other, rows, tables, why, problems, hash);
    }

    private FileLine read(FileResult.Imported imported) {
        FileReport report = imported.report();
        List<Table> found = report.tables().stream()
                .map(it -> new Table(
                        it.source().name(), it.source().title(), it.source().asAt(), it.rowsRead(), it.rowsUsed()))
                .toList();
        long all = found.stream().mapToLong(Table::read).sum();
        return new FileLine(
                name,
                State.READ,
                all,
                found,
                leftOut(report),
                problems(report),
                imported.entry().hash());
    }

    /** Rows and parts of the file that gave nothing, and why. */
    private static String leftOut(FileReport report) {
        List<String> parts = new ArrayList<>();
        report.tables()
                .forEach(table -> table.dropped()
                        .forEach((why, count) -> parts.add(Figures.count(count, "row") + " (" + why + ")")));
        report.skipped().forEach(it -> parts.add(it.name() + " (" + it.reason() + ")"));
        return parts.isEmpty() ? "" : "Left out: " + String.join("; ", parts);
    }

    private static List<ProblemGroup> problems(FileReport report) {
        List<ProblemGroup> groups = new ArrayList<>();
        for (TableReport table : report.tables()) {
            for (Map.Entry<String, Integer> kind : table.issueCounts().entrySet()) {
                groups.add(new ProblemGroup(
                        kind.getKey(),
                        kind.getValue(),
                        table.issues().stream()
                                .filter(it -> it.kind().equals(kind.getKey()))
                                .limit(ProblemGroup.MOST_EXAMPLES)
                                .map(FileLine::example)
                                .toList()));
            }
        }
        return groups;
    }

    private static ProblemGroup.Example example(DataIssue issue) {
        return new ProblemGroup.Example(
                issue.place().file(), issue.place().row(), issue.place().column(), issue.value(), issue.expected());
    }
}
