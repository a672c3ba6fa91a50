package org.unstuck.definitions;

import java.time.LocalDate;
import java.util.Locale;
import org.unstuck.classification.Classification.Counts;
import org.unstuck.classification.Definition;
import org.unstuck.classification.Words;
import org.unstuck.web.Figures;

/** Counts of schools in plain words. */
public final class CountWords {

    private CountWords() {}

    /** A share in per cent with one decimal, or a dash where there is nothing to share. */
    public static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.UK, "%.1f%%", 100.0 * part / whole);
    }

    /** How many schools met a definition on a date, and between which bounds. */
    public static String met(Definition definition, LocalDate asAt, Counts counts) {
        return Figures.count(counts.met(), "school") + " met ‘" + definition.title() + "’ on " + Words.date(asAt)
                + " on the records found; " + bounds(counts) + ".";
    }

    /** How many schools did not meet it, and how many could not be judged. */
    public static String others(Counts counts) {
        return Figures.count(counts.notMet(), "school") + " did not meet it, whatever missing records say. "
                + Figures.count(counts.couldNotBeJudged(), "school")
                + " could not be judged: they did not meet it on the records found, but records that are missing could change that.";
    }

    static String bounds(Counts counts) {
        return counts.lower() == counts.upper()
                ? "no gap in the records could change that"
                : "between " + Figures.grouped(counts.lower()) + " and " + Figures.grouped(counts.upper())
                        + " once the gaps in the records are allowed for";
    }
}
