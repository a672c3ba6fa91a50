package org.unstuck.invented.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** DfE's list of schools for a year's performance tables: open at its end, or closed in the two years before. */
final class SchoolInformation {
    private static final int YEARS_KEPT = 2;

    private final Country country;
    private final LocalDate day;

    private record Row(School school, @Nullable Inspection latest) {
        Site site() {
            return school.site();
        }
    }

    SchoolInformation(Country country, int year) {
        this.country = country;
        this.day = LocalDate.of(year, 8, 31);
    }

    void write(Path folder) throws IOException {
        Layout.csv("school_information_" + day.getYear() + ".csv", CsvRecords.Form.PLAIN, columns())
                .write(folder, rows());
    }

    private Stream<Row> rows() {
        return country.lineages().stream()
                .flatMap(lineage -> lineage.schools().stream()
                        .filter(school -> school.isOpenOn(day) || isRecentlyClosed(school))
                        .map(school -> new Row(school, latest(lineage, school))));
    }

    private boolean isRecentlyClosed(School school) {
        LocalDate closed = school.closed();
        return closed != null && !closed.isAfter(day) && closed.isAfter(day.minusYears(YEARS_KEPT));
    }

    /** Of this number only, and short inspections like any other. */
    private @Nullable Inspection latest(Lineage lineage, School school) {
        return lineage.inspections().stream()
                .filter(each -> each.spell() == school.turn()
                        && each.kind() != Inspection.Kind.MONITORING
                        && !each.published().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private List<Column<Row>> columns() {
        Columns<Row> columns = new Columns<Row>()
                .add("URN", row -> Integer.toString(row.school.urn()))
                .add("LANAME", row -> row.site().authority().name())
                .add("LA", row -> row.site().authority().code())
                .add("ESTAB", row -> Integer.toString(row.school.number()))
                .add("LAESTAB", row -> row.school.laestab())
                .add("SCHNAME", row -> row.school.name())
                .add("STREET", row -> row.site().address().street())
                .add("LOCALITY", row -> "")
                .add("ADDRESS3", row -> Gazetteer.COUNTY)
                .add("TOWN", row -> row.site().address().town())
                .add("POSTCODE", row -> row.site().address().postcode())
                .add("SCHSTATUS", row -> closed(row).isEmpty() ? "Open" : "Closed")
                .add("OPENDATE", this::opened)
                .add("CLOSEDATE", this::closed)
                .add("MINORGROUP", row -> row.school.type().group.minorGroup)
                .add("SCHOOLTYPE", row -> row.school.type().giasName);
        addAges(columns);
        return columns.add("GENDER", row -> "Mixed")
                .add("RELCHAR", row -> row.site().faith().officialName)
                .add("ADMPOL", row -> row.site().phase().isSecondary() ? "Non-selective" : "Not applicable")
                .add("OFSTEDRATING", row -> row.latest == null ? "" : rating(row.latest))
                .add("OFSTEDLASTINSP", row -> row.latest == null ? "" : DateForm.DASHES.write(row.latest.end()))
                .list();
    }

    private static void addAges(Columns<Row> columns) {
        columns.add(
                        "ISPRIMARY",
                        row -> flag(row.site().lowAge() < 9 && row.site().highAge() > 5))
                .add(
                        "ISSECONDARY",
                        row -> flag(row.site().highAge() >= 12 && row.site().lowAge() < 16))
                .add("ISPOST16", row -> flag(row.site().highAge() >= 18))
                .add("AGELOW", row -> Integer.toString(row.site().lowAge()))
                .add("AGEHIGH", row -> Integer.toString(row.site().highAge()));
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }

    /** Only recent opening days are given. */
    private String opened(Row row) {
        LocalDate opened = row.school.opened();
        boolean recent = opened != null && opened.isAfter(day.minusYears(YEARS_KEPT));
        return recent ? DateForm.DASHES.write(opened) : "";
    }

    /** A closing day that is still to come is not yet known. */
    private String closed(Row row) {
        LocalDate closed = row.school.closed();
        return closed == null || closed.isAfter(day) ? "" : DateForm.DASHES.write(closed);
    }

    private static String rating(Inspection inspection) {
        return switch (inspection.category()) {
            case SPECIAL_MEASURES -> "Special Measures";
            case SERIOUS_WEAKNESSES, REQUIRES_SIGNIFICANT_IMPROVEMENT -> "Serious Weaknesses";
            case NOTICE_TO_IMPROVE -> "Inadequate";
            case NONE ->
                switch (inspection.grade()) {
                    case 1 -> "Outstanding";
                    case 2 -> "Good";
                    case 3 -> "Requires improvement";
                    default -> "";
                };
        };
    }
}
