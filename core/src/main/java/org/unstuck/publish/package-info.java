/**
 * Files to give away: accessible spreadsheets (ODS), open data (CSV in the form of explore education statistics), and one
 * ZIP archive with both, figures and where it all came from. The same contents give the same bytes.
 * It must not know which tables there are, nor count or protect anything.
 *
 * <pre>{@code
 * SafeTable table = safeTables.get("by-phase");
 * Sheet sheet = new Sheet("Table_1", "Schools that met the definition, by phase [note 1]", List.of("Source: ..."),
 *         List.of(Column.text("Phase"), Column.number("Schools"), Column.number("Percentage of schools")),
 *         phases.stream().map(it -> List.of(Cell.text(it),
 *                 Cell.of(table.get(Place.of("phase", it).with("verdict", "met"))), ...)).toList());
 * Workbook workbook = new Workbook(cover, List.of("Junior schools are counted apart."), List.of(sheet));
 *
 * DataFile data = new DataFile("stuck_by_phase",
 *         List.of(new Filter("phase", "Phase")),
 *         List.of(Indicator.count("schools", "Number of schools")),
 *         List.of(new DataRow(TimePeriod.academicYear(2018), Geography.ENGLAND,
 *                 List.of("Total"), List.of(Cell.number(415))), ...));
 *
 * Publishable<Contents> contents = safe.map(it -> new Contents(workbook, List.of(data), List.of(figure)));
 * byte[] archive = Release.forPublication("stuck-schools-2019", contents, provenance).toBytes();
 * }</pre>
 */
@NullMarked
package org.unstuck.publish;

import org.jspecify.annotations.NullMarked;
