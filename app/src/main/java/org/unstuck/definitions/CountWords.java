package org.unstuck.definitions;

import java.time.LocalDate;
import java.util.Locale;
import org.unstuck.classification.Classification.Counts;
import org.unstuck.classification.Definition;
import org.unstuck.classification.Words;

/** Counts of schools in plain words. */
public final class CountWords {

    private CountWords() {}

    /** A count with its thousands marked: 21,804. */
    public static String number(int count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /** A share in per cent with one decimal, or a dash where there is nothing to share. */
    public static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.UK, "%.1f%%", 100.0 * part / whole);
    }

    /** How many schools met a definition on a date, and between which bounds. */
    public static String met(Definition definition, LocalDate asAt, Counts counts) {
        return schools(counts.met()) + " met ‘" + definition.title() + "’ on " + Words.date(asAt)
                + " on the records found; " + bounds(counts) + ".";
    }

    /** How many schools did not meet it, and how many could not be judged. */
    public static String others(Counts counts) {
        return schools(counts.notMet()) + " did not meet it, whatever missing records say. "
                + schools(counts.couldNotBeJudged())
                + " could not be judged: they did not meet it on the records found, but records that are missing could change that.";
    }

    static String bounds(Counts counts) {
        return counts.lower() == counts.upper()
                ? "no gap in the records could change that"
                : "between " + number(counts.lower()) + " and " + number(counts.upper())
                        + " once the gaps in the records are allowed for";
    }

    /** A count with its noun: 1 school, 2 schools. */
    public static String schools(int count) {
        return number(count) + (count == 1 ? " school" : " schools");
    }
}
