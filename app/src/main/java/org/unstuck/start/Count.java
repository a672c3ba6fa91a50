package org.unstuck.start;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Definition;
import org.unstuck.classification.Words;
import org.unstuck.web.Figures;
import org.unstuck.workbench.Workbench;

/**
 * How many schools met a definition on a date.
 *
 * @param counts null while they are being counted
 */
public record Count(Definition definition, LocalDate asAt, Classification.@Nullable Counts counts) {

    static Count of(Definition definition, Classification classification) {
        return new Count(definition, classification.asAt(), classification.counts());
    }

    /** The counts where they are at hand; else they are being counted from now on. */
    static Count findOf(Workbench workbench, Definition definition, LocalDate asAt) {
        return new Count(
                definition,
                asAt,
                workbench
                        .findClassification(definition, asAt)
                        .map(Classification::counts)
                        .orElse(null));
    }

    /** The counts in a sentence with their bounds. */
    public String sentence() {
        if (counts == null) {
            return "";
        }
        String met = Figures.count(counts.met(), "school") + " met ‘" + definition.title() + "’ on " + Words.date(asAt)
                + " on the records found";
        if (counts.lower() == counts.upper()) {
            return met + "; no record that may be missing could change that.";
        }
        return met + "; between " + Figures.grouped(counts.lower()) + " and " + Figures.grouped(counts.upper())
                + " once the gaps in the records are allowed for.";
    }
}
