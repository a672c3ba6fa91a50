package org.unstuck.invented.internal;

import static org.unstuck.invented.internal.SnapshotColumns.told;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Ofsted's monthly files in the layout of 2025, and the same with the words used until 2020: "full" for graded and
 * "short" for ungraded inspections.
 */
final class MonthlySince2018 {
    private static final LocalDate WITH_GRADED_WORDING = LocalDate.of(2025, 8, 31);
    private static final LocalDate WITH_FULL_WORDING = LocalDate.of(2019, 8, 31);
    private static final int BLANK_ROWS = 15;
    private static final Set<String> NOT_YET_IN_2019 = Set.of(
            "Number of warning notices issued in 2024/25 academic year",
            "Current school type used for chart C6",
            "Quality of education",
            "Behaviour and attitudes",
            "Personal development",
            "Previous quality of education",
            "Previous behaviour and attitudes",
            "Previous personal development");

    private MonthlySince2018() {}

    static void write2025(Path folder, Country country, Trusts trusts) throws IOException {
        Layout.csv("ofsted_mi_as_at_" + WITH_GRADED_WORDING + ".csv", CsvRecords.Form.PLAIN, columns())
                .write(folder, Snapshot.listOn(WITH_GRADED_WORDING, country, trusts), BLANK_ROWS);
    }

    static void write2019(Path folder, Country country, Trusts trusts) throws IOException {
        List<Column<Snapshot>> earlier = columns().stream()
                .filter(column -> !NOT_YET_IN_2019.contains(column.name()))
                .map(column -> new Column<>(withFullWording(column.name()), column.value()))
                .toList();
        Layout.csv("ofsted_mi_as_at_" + WITH_FULL_WORDING + ".csv", CsvRecords.Form.PLAIN, earlier)
                .write(folder, Snapshot.listOn(WITH_FULL_WORDING, country, trusts));
    }

    private static String withFullWording(String name) {
        return name.replace("Ungraded", "Short").replace("ungraded", "short").replace("graded", "full");
    }

    private static List<Column<Snapshot>> columns() {
        return new Columns<Snapshot>()
                .addAll(SnapshotColumns.identity())
                .addAll(SnapshotColumns.trust("Academy sponsor name"))
                .addAll(SnapshotColumns.postcode())
                .add("Number of warning notices issued in 2024/25 academic year", row -> "")
                .addAll(SnapshotColumns.pupils())
                .addAll(ungraded())
                .addAll(latest())
                .addAll(previous())
                .list();
    }

    private static List<Column<Snapshot>> ungraded() {
        SnapshotColumns.Choice choice = row -> row.lastSince(Inspection.Kind.UNGRADED);
        return new Columns<Snapshot>()
                .add("Latest ungraded inspection number since last graded inspection", told(choice, Inspection::number))
                .addAll(SnapshotColumns.schoolAtTime(
                        "the ungraded inspection", "the latest ungraded inspection", choice))
                .add(
                        "Number of ungraded inspections since the last graded inspection",
                        row -> row.countSince(Inspection.Kind.UNGRADED))
                .add("Date of latest ungraded inspection", told(choice, SnapshotColumns::started))
                .add("Ungraded inspection publication date", told(choice, SnapshotColumns::published))
                .add("Did the latest ungraded inspection convert to a graded inspection?", told(choice, each -> "No"))
                .add("Ungraded inspection overall outcome", told(choice, Inspection::outcome))
                .add(
                        "Number of monitoring and urgent inspections since last graded inspection",
                        row -> row.countSince(Inspection.Kind.MONITORING))
                .list();
    }

    private static List<Column<Snapshot>> latest() {
        Columns<Snapshot> columns = new Columns<Snapshot>()
                .add("Inspection number of latest graded inspection", told(Snapshot::latest, Inspection::number))
                .add("Inspection type", told(Snapshot::latest, Inspection::type))
                .add("Inspection type grouping", told(Snapshot::latest, Inspection::typeGrouping))
                .add("Event type grouping", told(Snapshot::latest, each -> each.basis().event))
                .add("Inspection start date", told(Snapshot::latest, SnapshotColumns::started))
                .add("Publication date", told(Snapshot::latest, SnapshotColumns::published))
                .addAll(SnapshotColumns.schoolAtTime(
                        "latest graded inspection", "latest graded inspection", Snapshot::latest))
                .add("Current school type used for chart C6", MonthlySince2018::typeInChart)
                .add("Overall effectiveness", told(Snapshot::latest, SnapshotColumns::overall))
                .add("Category of concern", told(Snapshot::latest, each -> each.category().code));
        for (Judged judged : Judged.values()) {
            columns.add(judged.officialName, told(Snapshot::latest, judged::of));
        }
        return columns.list();
    }

    private static List<Column<Snapshot>> previous() {
        Columns<Snapshot> columns = new Columns<Snapshot>()
                .add("Previous inspection number", told(Snapshot::previous, Inspection::number))
                .add("Previous inspection start date", told(Snapshot::previous, SnapshotColumns::started))
                .add("Previous publication date", told(Snapshot::previous, SnapshotColumns::published))
                .addAll(SnapshotColumns.schoolAtTime(
                        "previous graded inspection", "previous graded inspection", Snapshot::previous))
                .add(
                        "Previous graded inspection overall effectiveness",
                        told(Snapshot::previous, SnapshotColumns::overall))
                .add("Previous category of concern", told(Snapshot::previous, each -> each.category().code));
        for (Judged judged : Judged.values()) {
            columns.add(judged.nameAfter("Previous "), told(Snapshot::previous, judged::of));
        }
        return columns.list();
    }

    private static String typeInChart(Snapshot row) {
        Inspection latest = row.latest();
        if (latest == null) {
            return "";
        }
        if (!row.school().type().isAcademy()) {
            return "Maintained school";
        }
        return latest.spell() == row.school().turn() ? row.school().type().ofstedName : "Not inspected in current form";
    }
}
