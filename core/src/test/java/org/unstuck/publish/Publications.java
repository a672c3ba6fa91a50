package org.unstuck.publish;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unstuck.disclosure.CountTable;
import org.unstuck.disclosure.Dimension;
import org.unstuck.disclosure.DisclosurePolicy;
import org.unstuck.disclosure.OpenTotals;
import org.unstuck.disclosure.Place;
import org.unstuck.disclosure.Publishable;
import org.unstuck.disclosure.SafeTable;
import org.unstuck.disclosure.Suppression;
import org.unstuck.disclosure.TableSet;

/** A small publication with what a large one has: hidden numbers, shares, notes, awkward texts, a figure. */
final class Publications {
    static final LocalDate DAY = LocalDate.of(2019, 8, 31);
    private static final List<String> PHASES = List.of("primary", "junior", "secondary", "=1+1");
    private static final long[] MET = {1890, 37, 181, 2};
    private static final long[] NOT_MET = {14_000, 1200, 2900, 340};

    private Publications() {}

    static Publishable<Contents> contents() {
        return safe().map(it -> new Contents(workbook(it), List.of(data(it)), List.of(figure())));
    }

    static Publishable<SafeTable> safe() {
        Map<Place, Long> cells = new HashMap<>();
        for (int i = 0; i < PHASES.size(); i++) {
            Place phase = Place.of("phase", PHASES.get(i));
            cells.put(phase.with("verdict", "met"), MET[i]);
            cells.put(phase.with("verdict", "not met"), NOT_MET[i]);
        }
        CountTable table = CountTable.ofSchools(
                "by-phase", List.of(new Dimension("phase", PHASES), Dimension.of("verdict", "met", "not met")), cells);
        return Suppression.protect(
                        TableSet.of(table).withOpenTotals(new OpenTotals("verdict", Set.of("met"))),
                        DisclosurePolicy.standard())
                .orThrow()
                .map(it -> it.get("by-phase"));
    }

    static Cover cover() {
        return new Cover(
                "Stuck schools at 31 August 2019 (invented)",
                List.of("How many schools met the definition, by phase.", "All numbers are invented."),
                "Council of Elsewhere",
                "statistics@example.org",
                "1.0",
                LocalDate.of(2026, 11, 24),
                List.of("schools", "inspection"));
    }

    static Workbook workbook(SafeTable table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String phase : PHASES) {
            rows.add(row(table, phase, Place.of("phase", phase)));
        }
        rows.add(row(table, "Total", Place.WHOLE));
        Sheet sheet = new Sheet(
                "Table_1",
                "Schools that met the definition, by phase, England, 31 August 2019 [note 1][note 2]",
                List.of("Source: invented records."),
                List.of(
                        Column.text("Phase"),
                        Column.number("All schools"),
                        Column.number("Schools that met the definition"),
                        Column.number("Percentage of schools [note 2]")),
                rows);
        return new Workbook(
                cover(), List.of("Junior schools are counted apart.", "Of all schools of the phase."), List.of(sheet));
    }

    static DataFile data(SafeTable table) {
        List<DataRow> rows = new ArrayList<>();
        rows.add(dataRow(table, "Total", Place.WHOLE));
        PHASES.forEach(it -> rows.add(dataRow(table, it, Place.of("phase", it))));
        return new DataFile(
                "stuck_by_phase",
                List.of(new Filter("phase", "Phase")),
                List.of(
                        Indicator.count("schools_met", "Schools that met the definition"),
                        Indicator.percentage("percentage_met", "Percentage of schools, all phases", 1)),
                rows);
    }

    static Figure figure() {
        return new Figure("schools-by-phase.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
    }

    static Provenance provenance() {
        return new Provenance(
                List.of(Provenance.Hashed.of("b.csv", new byte[] {1}), Provenance.Hashed.of("a.csv", new byte[] {2})),
                Provenance.Hashed.of("ofsted-2020-stuck", new byte[] {3}),
                "1",
                List.of(),
                "0.1.0",
                DAY,
                DisclosurePolicy.standard());
    }

    private static List<Cell> row(SafeTable table, String label, Place place) {
        Place met = place.with("verdict", "met");
        return List.of(Cell.text(label), Cell.of(table.get(place)), Cell.of(table.get(met)), percentage(table, met));
    }

    private static DataRow dataRow(SafeTable table, String phase, Place place) {
        Place met = place.with("verdict", "met");
        return new DataRow(
                TimePeriod.monthOf(DAY),
                Geography.ENGLAND,
                List.of(phase),
                List.of(Cell.of(table.get(met)), percentage(table, met)));
    }

    private static Cell percentage(SafeTable table, Place met) {
        return Cell.of(
                table.derive(List.of(met, met.totalOver("verdict")), it -> 100.0 * it[0] / it[1]),
                1,
                Shorthand.CONFIDENTIAL);
    }
}
