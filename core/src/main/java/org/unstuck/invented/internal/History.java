package org.unstuck.invented.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The file of inspections from 2005 to 2020, and the file of each school's latest inspection in 2018. */
final class History {
    /** The original leaves out every school that had closed by then: its known hole. */
    private static final LocalDate CLOSED_SCHOOLS_FROM = LocalDate.of(2017, 6, 15);

    private static final LocalDate END = LocalDate.of(2020, 3, 1);
    private static final LocalDate LATEST_AS_AT = LocalDate.of(2018, 7, 31);
    private static final LocalDate REQUIRES_IMPROVEMENT_FROM = LocalDate.of(2012, 9, 1);

    private static final long DAYS = ChronoUnit.DAYS.between(SchoolCalendar.FIRST_DAY, END);
    private static final int DAYS_BETWEEN_COPIES = 11;

    private final Country country;
    private final Trusts trusts;

    /** One inspection: of which number, when it started, and its grade. */
    private record Row(int urn, LocalDate day, int grade) {
        Row movedOn(int days) {
            long place = (ChronoUnit.DAYS.between(SchoolCalendar.FIRST_DAY, day) + days) % DAYS;
            return new Row(urn, SchoolCalendar.FIRST_DAY.plusDays(place), grade);
        }

        String rating() {
            return switch (grade) {
                case 1 -> "Outstanding";
                case 2 -> "Good";
                case 3 -> day.isBefore(REQUIRES_IMPROVEMENT_FROM) ? "Satisfactory" : "Requires Improvement";
                default -> "Inadequate";
            };
        }
    }

    History(Country country, Trusts trusts) {
        this.country = country;
        this.trusts = trusts;
    }

    /** Each copy beyond the first moves the inspections on by some days, round the end of the period to its start. */
    void write(Path folder, int copies) throws IOException {
        List<Row> rows = rows();
        Layout.csv(
                        "graded_inspections_2005-09_to_2020-02.csv",
                        CsvRecords.Form.PLAIN,
                        new Columns<Row>()
                                .add("URN", row -> Integer.toString(row.urn))
                                .add("Rating", Row::rating)
                                .add("Inspection Date", row -> DateForm.COMPACT.write(row.day))
                                .list())
                .write(
                        folder,
                        IntStream.range(0, copies)
                                .boxed()
                                .flatMap(copy -> rows.stream().map(row -> row.movedOn(copy * DAYS_BETWEEN_COPIES))));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Lineage lineage : country.lineages()) {
            for (Inspection inspection : lineage.inspections()) {
                School school = lineage.schoolOf(inspection);
                LocalDate closed = school.closed();
                boolean kept = closed == null || !closed.isBefore(CLOSED_SCHOOLS_FROM);
                if (kept && inspection.isGraded() && inspection.start().isBefore(END)) {
                    rows.add(new Row(school.urn(), inspection.start(), inspection.grade()));
                }
            }
        }
        rows.sort(Comparator.comparingInt(Row::urn).thenComparing(Row::day, Comparator.reverseOrder()));
        return rows;
    }

    /** Dates a short inspection like any other and repeats the old grade: the trap of the original. */
    void writeLatest2018(Path folder) throws IOException {
        Layout.csv(
                        "ofsted_latest_as_at_" + LATEST_AS_AT + ".csv",
                        CsvRecords.Form.PLAIN,
                        new Columns<Snapshot>()
                                .add("URN", row -> Integer.toString(row.school().urn()))
                                .add("School name", row -> row.school().name())
                                .add("Ofsted phase", row -> row.school().site().phase().ofstedName)
                                .add(
                                        "Inspection date",
                                        row -> DateForm.ISO.write(latest(row).end()))
                                .add(
                                        "Publication date",
                                        row -> DateForm.ISO.write(latest(row).published()))
                                .add(
                                        "Overall effectiveness",
                                        row -> Integer.toString(latest(row).grade()))
                                .add("REPORURL", row -> "Report")
                                .list())
                .write(folder, inspected());
    }

    private Stream<Snapshot> inspected() {
        return Snapshot.listOn(LATEST_AS_AT, country, trusts).filter(row -> row.latest() != null);
    }

    private static Inspection latest(Snapshot row) {
        Inspection ungraded = row.lastSince(Inspection.Kind.UNGRADED);
        return ungraded == null ? row.graded().get(row.graded().size() - 1) : ungraded;
    }
}
