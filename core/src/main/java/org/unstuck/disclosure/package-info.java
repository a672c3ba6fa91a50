/**
 * What may be printed: a declared policy, the cells it hides, and an attack that tries to work them out again. Pure: it
 * reads and writes nothing and knows no page. It must not know which tables there are or how they are printed.
 *
 * <pre>{@code
 * List<Dimension> dimensions = List.of(
 *         Dimension.of("phase", "primary", "secondary"), Dimension.of("verdict", "met", "not met"));
 * CountTable phases = CountTable.tally("by-phase", dimensions, List.of(
 *         new Contribution(Place.of("phase", "primary").with("verdict", "met"), "trust 12", 1), ...));
 * TableSet tables = TableSet.of(phases, regions).withOpenTotals(new OpenTotals("verdict", Set.of("met")));
 *
 * Publishable<SafeTables> safe = Suppression.protect(tables, DisclosurePolicy.standard()).orThrow();
 * Publishable<Workbook> workbook = safe.map(it -> workbookOf(it.get("by-phase")));
 * }</pre>
 */
@NullMarked
package org.unstuck.disclosure;

import org.jspecify.annotations.NullMarked;
