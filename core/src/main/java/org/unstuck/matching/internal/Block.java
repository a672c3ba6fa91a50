package org.unstuck.matching.internal;

/**
 * Treated units and controls that may meet: alike in everything that must be the same.
 *
 * @param treated rows of treated units in the order of their identifiers; a unit's place here is its number in a search
 * @param controls rows of controls, likewise
 */
public record Block(Rows treated, Rows controls) {

    /** Rows of a table. */
    public static final class Rows {

        private final int[] rows;

        public Rows(int... rows) {
            this.rows = rows;
        }

        public int size() {
            return rows.length;
        }

        public int at(int place) {
            return rows[place];
        }
    }
}
