package org.unstuck.invented.internal;

import java.time.LocalDate;

/**
 * One site's school becoming (part of) another's, other than by conversion.
 *
 * @param day first day of the new arrangement
 */
record Succession(int fromSite, int toSite, Kind kind, LocalDate day) {
    /** Kinds of link, in the register's words. */
    enum Kind {
        AMALGAMATION("Predecessor - amalgamated", "Successor - amalgamated"),
        PLAIN_AMALGAMATION("Predecessor", "Successor"),
        ABSORPTION("Predecessor - merged", "Successor - merged"),
        SPLIT("Predecessor - Split School", "Successor - Split School"),
        SIXTH_FORM_CENTRE("Sixth Form Centre School", "Sixth Form Centre Link");

        final String seenFromSuccessor;
        final String seenFromPredecessor;

        Kind(String seenFromSuccessor, String seenFromPredecessor) {
            this.seenFromSuccessor = seenFromSuccessor;
            this.seenFromPredecessor = seenFromPredecessor;
        }
    }
}
