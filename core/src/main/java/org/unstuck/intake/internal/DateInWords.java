package org.unstuck.intake.internal;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the as-at date in a title line or a file name. */
final class DateInWords {

    private static final String GAP = "[-_ ./]{1,3}";
    private static final Pattern DATE = Pattern.compile("(?<![0-9])(?:"
            + "(?<year>(?:19|20)[0-9]{2})" + "[-_.]?" + "(?<month>[01][0-9])" + "[-_.]?" + "(?<day>[0-3][0-9])"
            + "|(?<day2>[0-3]?[0-9])(?:st|nd|rd|th)?" + GAP
            + "(?<month2>[01]?[0-9]|(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zA-Z]{0,6})" + GAP
            + "(?<year2>(?:19|20)[0-9]{2})" + ")(?![0-9])");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern AS_AT = Pattern.compile("(?i)as[-_ ]at[-_ :]*$");

    private DateInWords() {}

    /** The date after "as at", or else the latest date in a text; null if there is none. */
    static @Nullable LocalDate find(String text) {
        LocalDate latest = null;
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            LocalDate date = date(matcher);
            if (date != null
                    && AS_AT.matcher(text.substring(0, matcher.start())).find()) {
                return date;
            }
            if (date != null && (latest == null || date.isAfter(latest))) {
                latest = date;
            }
        }
        return latest;
    }

    /** The latest year in a text; 0 if there is none. */
    static int year(String text) {
        int latest = 0;
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            latest = Math.max(latest, Integer.parseInt(matcher.group(1)));
        }
        return latest;
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        if (matcher.group("year") != null) {
            return DateText.parse(matcher.group("year") + "-" + matcher.group("month") + "-" + matcher.group("day"));
        }
        String month = matcher.group("month2");
        int number = DateText.month(month);
        return DateText.parse(matcher.group("day2") + "/" + (number == 0 ? month : Integer.toString(number)) + "/"
                + matcher.group("year2"));
    }
}
