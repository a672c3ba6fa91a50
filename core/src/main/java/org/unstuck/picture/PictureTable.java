package org.unstuck.picture;

/**
 * One table of the national picture. All are for analysts: small numbers are in them, and they must pass through disclosure
 * control before they are published.
 */
public sealed interface PictureTable
        permits Composition,
                Authorities,
                Averages,
                PupilTotals,
                Histogram,
                Transitions,
                TimeToGood,
                MonitoringVisits,
                Comparison,
                NotAvailable {

    /** What it is, what it says, and where that comes from. */
    About about();

    /** The same as columns and rows of single values. */
    Grid grid();

    /** {@link About#id()}. */
    default String id() {
        return about().id();
    }
}
