package org.unstuck.invented;

/**
 * How large a country to invent.
 *
 * @param schools state-funded schools open on 31 August 2025, about: from 100 to 25,000
 * @param historyCopies how many times the file of inspections from 2005 to 2020 holds the country: 1, or more to
 *     measure speed. Each further copy tells of the same schools on other days, and so of nothing that happened
 */
public record Size(int schools, int historyCopies) {
    /** As large as England. */
    public static final Size ENGLAND = new Size(22_000, 1);

    /** For tests. */
    public static final Size SMALL = new Size(300, 1);

    public Size {
        if (schools < 100 || schools > 25_000) {
            throw new IllegalArgumentException("An invented country has 100 to 25,000 schools, not " + schools);
        }
        if (historyCopies < 1) {
            throw new IllegalArgumentException("The history needs at least one copy, not " + historyCopies);
        }
    }

    public Size withHistoryCopies(int copies) {
        return new Size(schools, copies);
    }
}
