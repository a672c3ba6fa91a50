package org.unstuck.intake.internal;

import org.jspecify.annotations.Nullable;
import org.unstuck.school.Urn;

/** Reads a column of URNs. */
final class UrnReader extends CellReader<Urn> {

    private final IssueLog issues;

    UrnReader(int column, IssueLog issues) {
        super(column);
        this.issues = issues;
    }

    @Override
    @Nullable
    Urn parse(String text) {
        String digits = Words.trim(text);
        return Urn.parse(digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits)
                .orElse(null);
    }

    @Override
    void report(int row, String text) {
        issues.badUrn(row, column(), text);
    }
}
