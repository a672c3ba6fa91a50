package org.unstuck.invented.internal;

import static org.unstuck.invented.internal.SnapshotColumns.told;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ofsted's two tables with report cards, as at the end of 2025: inspections in the year (D1), and the latest (D2). */
final class ReportCards {
    private static final LocalDate DAY = SchoolCalendar.LAST_DAY;
    private static final LocalDate YEAR_FROM = LocalDate.of(2025, 9, 1);
    private static final List<String> AREAS = List.of(
            "Inclusion",
            "Curriculum and teaching",
            "Achievement",
            "Attendance and behaviour",
            "Personal development and wellbeing",
            "Early years (where applicable)",
            "Post-16 provision (where applicable)",
            "Leadership and governance");
    private static final String NOT_APPLICABLE = "Not applicable";

    private ReportCards() {}

    /** One inspection of the year, of the school as it now is. */
    private record InYear(Snapshot school, Inspection inspection) {}

    static void writeInYear(Path folder, Country country, Trusts trusts) throws IOException {
        new Layout<>(
                        "ofsted_mi_d1_in_year_inspections_as_at_" + DAY + ".csv",
                        CsvRecords.Form.PLAIN,
                        "Invented England: D1 inspections between 1 September and 31 December 2025",
                        inYearColumns())
                .write(folder, inYear(country, trusts));
    }

    static void writeMostRecent(Path folder, Country country, Trusts trusts) throws IOException {
        Layout.csv("ofsted_mi_d2_most_recent_inspections_as_at_" + DAY + ".csv", CsvRecords.Form.PLAIN, latestColumns())
                .write(folder, Snapshot.listOn(DAY, country, trusts));
    }

    private static Stream<InYear> inYear(Country country, Trusts trusts) {
        return Snapshot.listOn(DAY, country, trusts)
                .flatMap(row -> row.since().stream()
                        .filter(each -> !each.start().isBefore(YEAR_FROM)
                                && each.spell() == row.school().turn())
                        .map(each -> new InYear(row, each)));
    }

    private static List<Column<InYear>> inYearColumns() {
        Columns<InYear> columns = new Columns<>();
        Stream.of(
                        SnapshotColumns.identity(),
                        SnapshotColumns.postcode(),
                        SnapshotColumns.trust("Academy Sponsor Name"),
                        SnapshotColumns.pupils())
                .flatMap(List::stream)
                .forEach(column ->
                        columns.add(column.name(), row -> column.value().apply(row.school)));
        columns.add("Inspection number", row -> row.inspection.number())
                .add("Inspection type", row -> row.inspection.type())
                .add("Inspection type grouping", row -> row.inspection.typeGrouping())
                .add("Event type grouping", row -> row.inspection.basis().event)
                .add("Inspection start date", row -> SnapshotColumns.started(row.inspection))
                .add("Publication date", row -> SnapshotColumns.published(row.inspection))
                .add("Outcomes for legacy monitoring inspections", row -> row.inspection.outcome())
                .add("Category of concern", row -> row.inspection.category().code)
                .add("Safeguarding standards", row -> safeguarding(row.inspection));
        for (int i = 0; i < AREAS.size(); i++) {
            int area = i;
            columns.add(AREAS.get(i), row -> standard(row.inspection, area));
        }
        return columns.list();
    }

    private static List<Column<Snapshot>> latestColumns() {
        return new Columns<Snapshot>()
                .addAll(SnapshotColumns.identity())
                .addAll(SnapshotColumns.postcode())
                .addAll(SnapshotColumns.trust("Academy sponsor name"))
                .addAll(SnapshotColumns.pupils())
                .addAll(card())
                .addAll(lastWithGrades())
                .addAll(lastUngraded())
                .add("Most recent category of concern", ReportCards::mostRecentCategory)
                .list();
    }

    private static List<Column<Snapshot>> card() {
        String name = "latest full inspection";
        Columns<Snapshot> columns = new Columns<Snapshot>()
                .add("Inspection number of " + name, told(ReportCards::latestCard, Inspection::number))
                .addAll(kindAndDays("", ReportCards::latestCard))
                .addAll(SnapshotColumns.schoolAtTime(name, name, ReportCards::latestCard))
                .add("Category of concern", told(ReportCards::latestCard, each -> each.category().code))
                .add("Safeguarding standards", told(ReportCards::latestCard, ReportCards::safeguarding))
                .add("Safeguarding standards - date of grade", told(ReportCards::latestCard, SnapshotColumns::started));
        for (int i = 0; i < AREAS.size(); i++) {
            int area = i;
            String plain = AREAS.get(i).replace(" (where applicable)", "");
            columns.add(AREAS.get(i), told(ReportCards::latestCard, each -> standard(each, area)))
                    .add(plain + " - date of grade", told(ReportCards::latestCard, SnapshotColumns::started));
        }
        return columns.list();
    }

    /** "OEIF" is Ofsted's name for the framework of 2019, and here for all graded inspections before report cards. */
    private static List<Column<Snapshot>> lastWithGrades() {
        String name = "latest OEIF graded inspection";
        Columns<Snapshot> columns = new Columns<Snapshot>()
                .add("Inspection number of " + name, told(Snapshot::latest, Inspection::number))
                .addAll(kindAndDays(" of " + name, Snapshot::latest))
                .addAll(SnapshotColumns.schoolAtTime(name, name, Snapshot::latest))
                .add("Latest OEIF category of concern", told(Snapshot::latest, each -> each.category().code))
                .add("Latest OEIF overall effectiveness", told(Snapshot::latest, SnapshotColumns::overall));
        for (Judged judged : Judged.values()) {
            // The published header has two blanks here.
            String before = judged == Judged.SAFEGUARDING ? "Latest OEIF  " : "Latest OEIF ";
            columns.add(judged.nameAfter(before), told(Snapshot::latest, judged::of));
        }
        return columns.list();
    }

    private static List<Column<Snapshot>> lastUngraded() {
        SnapshotColumns.Choice choice = row -> row.lastSince(Inspection.Kind.UNGRADED);
        String name = "the ungraded inspection";
        return new Columns<Snapshot>()
                .add("Latest ungraded inspection number", told(choice, Inspection::number))
                .add("Date of latest ungraded inspection", told(choice, SnapshotColumns::started))
                .add("Ungraded inspection publication date", told(choice, SnapshotColumns::published))
                .addAll(SnapshotColumns.schoolAtTime(name, name, choice))
                .add("Ungraded inspection overall outcome", told(choice, Inspection::outcome))
                .list();
    }

    private static List<Column<Snapshot>> kindAndDays(String ending, SnapshotColumns.Choice choice) {
        return new Columns<Snapshot>()
                .add("Inspection type" + ending, told(choice, Inspection::type))
                .add("Inspection type grouping" + ending, told(choice, Inspection::typeGrouping))
                .add("Event type grouping" + ending, told(choice, each -> each.basis().event))
                .add("Inspection start date" + ending, told(choice, SnapshotColumns::started))
                .add("Publication date" + ending, told(choice, SnapshotColumns::published))
                .list();
    }

    private static @Nullable Inspection latestCard(Snapshot row) {
        return row.lastSince(Inspection.Kind.REPORT_CARD);
    }

    private static String mostRecentCategory(Snapshot row) {
        Inspection card = latestCard(row);
        Inspection recent = card == null ? row.latest() : card;
        return recent == null ? "" : recent.category().code;
    }

    private static String safeguarding(Inspection inspection) {
        if (inspection.card().isEmpty()) {
            return "";
        }
        return inspection.category() == Category.SPECIAL_MEASURES ? "Not met" : "Met";
    }

    private static String standard(Inspection inspection, int area) {
        if (inspection.card().isEmpty()) {
            return "";
        }
        boolean absent = (area == 5 && inspection.judgements().earlyYears() == Judgements.NOT_JUDGED)
                || (area == 6 && inspection.judgements().sixthForm() == Judgements.NOT_JUDGED);
        return absent ? NOT_APPLICABLE : inspection.card().get(area).officialName;
    }
}
