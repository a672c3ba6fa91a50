package org.unstuck.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unstuck.picture.PublicTable;
import org.unstuck.publish.DataFile;
import org.unstuck.publish.DataRow;
import org.unstuck.publish.Filter;
import org.unstuck.publish.Geography;
import org.unstuck.publish.TimePeriod;

/** Tables of kinds of schools as data files: regions and local authorities as places, all other kinds as one filter. */
final class KindsData {
    private final List<KindTable> tables;
    private final LocalDate asAt;
    private final TimePeriod period;

    KindsData(List<KindTable> tables, LocalDate asAt) {
        this.tables = List.copyOf(tables);
        this.asAt = asAt;
        this.period = TimePeriod.monthOf(asAt);
    }

    /**
     * The files.
     *
     * @param regionOf the region of each local authority, by its code
     */
    List<DataFile> files(Map<String, String> regionOf) {
        List<DataFile> files = new ArrayList<>();
        List<KindTable> kinds =
                tables.stream().filter(it -> !isArea(it.heading().id())).toList();
        if (!kinds.isEmpty()) {
            files.add(byKind(kinds));
        }
        for (KindTable table : tables) {
            if (table.heading().id().equals(PublicTable.REGION)) {
                files.add(file("schools_by_region", regions(table)));
            } else if (table.heading().id().equals(PublicTable.AUTHORITIES)) {
                List<DataRow> rows = authorities(table, regionOf);
                if (!rows.isEmpty()) {
                    files.add(file("schools_by_local_authority", rows));
                }
            }
        }
        return files;
    }

    private static boolean isArea(String table) {
        return table.equals(PublicTable.REGION) || table.equals(PublicTable.AUTHORITIES);
    }

    /** The total of all tables is the same, so it stands once. */
    private DataFile byKind(List<KindTable> kinds) {
        Map<String, String> topics = new HashMap<>(Map.of(Filter.TOTAL, Filter.TOTAL));
        List<DataRow> rows = new ArrayList<>();
        for (KindTable table : kinds) {
            String topic = table.heading().title();
            for (KindRow row : table.rows()) {
                String item = row.isTotal() ? Filter.TOTAL : topic + ": " + row.label();
                if (!row.isTotal() || table.equals(kinds.get(0))) {
                    rows.add(new DataRow(period, Geography.ENGLAND, List.of(item), row.values()));
                    topics.putIfAbsent(item, topic);
                }
            }
        }
        return new DataFile(
                "schools_by_kind",
                List.of(new Filter("breakdown", "Kind of schools", "breakdown_topic", topics)),
                KindRow.INDICATORS,
                rows);
    }

    /** Schools of an unknown region are in no place; they count in the total. */
    private List<DataRow> regions(KindTable table) {
        List<DataRow> rows = new ArrayList<>();
        for (KindRow row : table.rows()) {
            if (!row.category().equals(PublicTable.UNKNOWN)) {
                Geography place = row.isTotal() ? Geography.ENGLAND : GeographicCodes.region(row.category());
                rows.add(new DataRow(period, place, List.of(), row.values()));
            }
        }
        return rows;
    }

    /** Without those that are not compared, so there is no total of the country. */
    private List<DataRow> authorities(KindTable table, Map<String, String> regionOf) {
        List<DataRow> rows = new ArrayList<>();
        for (KindRow row : table.rows()) {
            String region = regionOf.get(row.category());
            if (region != null) {
                Geography place = new Geography.LocalAuthority(
                        GeographicCodes.region(region),
                        row.category(),
                        GeographicCodes.ofAuthority(row.category(), asAt),
                        row.label());
                rows.add(new DataRow(period, place, List.of(), row.values()));
            }
        }
        return rows;
    }

    private DataFile file(String name, List<DataRow> rows) {
        return new DataFile(name, List.of(), KindRow.INDICATORS, rows);
    }
}
