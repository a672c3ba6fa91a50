/**
 * Invented England: writes a country that does not exist into files laid out like the published ones, for the
 * demonstration, the tests and the benchmarks. It must not know how files are read or schools judged.
 *
 * <p>The files mark themselves as invented, whatever their layout leaves room for: their names begin with
 * {@code invented_}; the numbers of schools and groups, and the codes of areas, come from blocks that no real one has
 * ({@link org.unstuck.invented.InventedEngland#isInvented}); regions are called "Invented ...", counties "Invented
 * county", and postcodes lie in the area ZZ.
 */
@NullMarked
package org.unstuck.invented;

import org.jspecify.annotations.NullMarked;
