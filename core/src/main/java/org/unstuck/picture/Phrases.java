package org.unstuck.picture;

import java.util.Locale;
import java.util.Optional;
import org.unstuck.statistics.Interval;

/** Numbers in the sentences of the tables. */
final class Phrases {

    private Phrases() {}

    /** "45% (157 of 352)". */
    static String share(Share share) {
        return percent(share) + " (" + number(share.count()) + " of " + number(share.of()) + ")";
    }

    /** "45%"; below 10 with a decimal, as 0.4% is not 0%. */
    static String percent(Share share) {
        return share.percentage().isEmpty()
                ? "none"
                : percent(share.percentage().getAsDouble());
    }

    static String percent(double value) {
        boolean whole = value >= 9.95 || value == 0;
        return String.format(Locale.UK, whole ? "%.0f%%" : "%.1f%%", value);
    }

    /** "42% to 50%". */
    static String range(Interval percentages) {
        return percent(percentages.lower()) + " to " + percent(percentages.upper());
    }

    static String number(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    static String decimal(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }

    /** Two decimals below 0.95, so that a half and a third can be told apart. */
    static String times(double value) {
        return String.format(Locale.UK, value < 0.95 ? "%.2f" : "%.1f", value);
    }

    /** How a ratio to the share among all schools reads; honest where it cannot be told from 1. */
    static String comparison(Optional<Ratio> ratio) {
        if (ratio.isEmpty()) {
            return "There is no share to compare it with.";
        }
        Ratio found = ratio.get();
        String limits = "(95% interval " + times(found.interval().lower()) + " to " + upper(found.interval()) + ")";
        if (!found.differsFromOne()) {
            return "That is " + times(found.value()) + " times the share among all schools " + limits
                    + ": there are not enough schools to tell it from the same share.";
        }
        return "That is " + times(found.value()) + " times the share among all schools " + limits + ".";
    }

    /** A sentence about what is not known; empty where all is known. */
    static String unknown(long schools, String what) {
        if (schools == 0) {
            return "";
        }
        return " For " + number(schools) + " " + (schools == 1 ? "school" : "schools")
                + " that met it, no source gives " + what + "; they are in no percentage.";
    }

    private static String upper(Interval interval) {
        return interval.upper() == Double.POSITIVE_INFINITY ? "no limit" : times(interval.upper());
    }
}
