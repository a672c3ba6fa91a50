package org.unstuck.definitions;

import java.time.LocalDate;
import org.unstuck.classification.Classification.Counts;
import org.unstuck.classification.Definition;
import org.unstuck.classification.Sensitivity;
import org.unstuck.classification.Words;
import org.unstuck.web.Figures;

/**
 * A definition with other choices beside the definition as it stands.
 *
 * @param original as it stands
 * @param changed with the choices made
 * @param asAt the date chosen
 * @param counts with the choices made
 * @param originalCounts as it stands, at its usual date
 */
public record WhatIf(Definition original, Definition changed, LocalDate asAt, Counts counts, Counts originalCounts) {

    /** Whether any choice is another than the definition's own. */
    public boolean differs() {
        return !(changed.equals(original) && asAt.equals(original.asAt().usual()));
    }

    /** What the choices do to the count, in words. */
    public String words() {
        String own = Figures.count(originalCounts.met(), "school") + " met it on "
                + Words.date(original.asAt().usual()) + " as it stands";
        if (!differs()) {
            return own + "; " + CountWords.bounds(originalCounts) + ".";
        }
        return "With these choices " + Figures.count(counts.met(), "school") + " met it on " + Words.date(asAt) + "; "
                + CountWords.bounds(counts) + ". " + own + ".";
    }

    /** The choices as an address has them. */
    public String query() {
        StringBuilder query = new StringBuilder(
                "as-at=" + asAt + "&lineage=" + changed.lineage().id());
        if (changed.windowFrom() != null) {
            query.append("&window-from=").append(changed.windowFrom());
        }
        Sensitivity.minimum(changed).ifPresent(it -> query.append("&minimum=").append(it));
        return query.toString();
    }
}
