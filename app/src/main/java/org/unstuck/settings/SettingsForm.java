package org.unstuck.settings;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.unstuck.web.PageError;

/**
 * Settings as a form holds them, which may be anything a person typed.
 *
 * @param version that the form was filled from; 0 for none
 */
public record SettingsForm(
        String organisation,
        String contact,
        String smallestCount,
        String roundTo,
        String backupAt,
        String backupsKept,
        int version) {
    private static final int LONGEST = 200;

    static SettingsForm of(Settings settings, int version) {
        return new SettingsForm(
                settings.organisation(),
                settings.contact(),
                Integer.toString(settings.smallestCount()),
                Integer.toString(settings.roundTo()),
                settings.backupAt().toString(),
                Integer.toString(settings.backupsKept()),
                version);
    }

    static SettingsForm read(Map<String, String> parameters) {
        return new SettingsForm(
                line(parameters, "organisation"),
                line(parameters, "contact"),
                line(parameters, "smallest-count"),
                line(parameters, "round-to"),
                line(parameters, "backup-at"),
                line(parameters, "backups-kept"),
                (int) number(parameters.getOrDefault("version", ""), 0, Integer.MAX_VALUE));
    }

    /** The settings, where there is nothing wrong; what is wrong is added to the errors. */
    Settings settings(List<PageError> errors) {
        check(organisation.length() <= LONGEST, "organisation", "The name must be 200 characters or fewer", errors);
        check(contact.length() <= LONGEST, "contact", "The contact must be 200 characters or fewer", errors);
        long smallest = number(smallestCount, 1, Settings.LARGEST_COUNT);
        check(smallest >= 0, "smallest-count", "The smallest count must be a whole number from 1 to 100", errors);
        long round = number(roundTo, 1, Settings.LARGEST_COUNT);
        check(round >= 0, "round-to", "Counts must be rounded to a whole number from 1 to 100", errors);
        long kept = number(backupsKept, 0, Settings.MOST_BACKUPS);
        check(kept >= 0, "backups-kept", "The number of backups must be a whole number from 0 to 365", errors);
        LocalTime at = time(errors);
        return errors.isEmpty()
                ? new Settings(organisation, contact, (int) smallest, (int) round, at, (int) kept)
                : Settings.USUAL;
    }

    private LocalTime time(List<PageError> errors) {
        try {
            return LocalTime.parse(backupAt.length() == 4 ? "0" + backupAt : backupAt)
                    .withSecond(0)
                    .withNano(0);
        } catch (DateTimeException e) {
            errors.add(new PageError("backup-at", "The time must be like 2:00 or 23:30"));
            return Settings.USUAL.backupAt();
        }
    }

    private static void check(boolean right, String field, String message, List<PageError> errors) {
        if (!right) {
            errors.add(new PageError(field, message));
        }
    }

    /** A number within bounds, or -1. */
    private static long number(String text, int least, int most) {
        if (!text.matches("[0-9]{1,9}")) {
            return -1;
        }
        int number = Integer.parseInt(text);
        return number >= least && number <= most ? number : -1;
    }

    private static String line(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").replaceAll("\\p{Cntrl}", " ").strip();
    }
}
