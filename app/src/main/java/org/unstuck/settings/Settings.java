package org.unstuck.settings;

import java.time.LocalTime;

/**
 * The settings of a workspace.
 *
 * @param organisation its name, for reports; may be empty
 * @param contact whom people may ask, as an address or a telephone number; may be empty
 * @param smallestCount counts of schools or people from 1 up to below this one are not printed; 1 prints all
 * @param roundTo to the nearest of which counts are rounded in what is published; 1 for none
 * @param backupAt when backups are made each night, by English clocks
 * @param backupsKept how many of them are kept; 0 to make none
 */
public record Settings(
        String organisation, String contact, int smallestCount, int roundTo, LocalTime backupAt, int backupsKept) {
    static final int LARGEST_COUNT = 100;
    static final int MOST_BACKUPS = 365;

    /** What holds until somebody decides otherwise. */
    public static final Settings USUAL = new Settings("", "", 5, 1, LocalTime.of(2, 0), 7);

    public Settings {
        if (smallestCount < 1 || smallestCount > LARGEST_COUNT || roundTo < 1 || roundTo > LARGEST_COUNT) {
            throw new IllegalArgumentException("Out of reach: " + smallestCount + ", " + roundTo);
        }
        if (backupsKept < 0 || backupsKept > MOST_BACKUPS) {
            throw new IllegalArgumentException("Out of reach: " + backupsKept);
        }
    }
}
