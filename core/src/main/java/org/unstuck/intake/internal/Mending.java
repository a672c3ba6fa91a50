package org.unstuck.intake.internal;

import org.unstuck.intake.DataIssue;

/** Mends what an encoding did to the cells that are read, and reports each. */
final class Mending {

    private final boolean[] wanted;
    private final boolean mixedEncodings;
    private final IssueLog issues;

    /**
     * For one table.
     *
     * @param traits what to expect of its text
     * @param wanted the columns that are read
     */
    Mending(Table.Traits traits, boolean[] wanted, IssueLog issues) {
        this.wanted = traits.maybeSpoiled() ? wanted : new boolean[0];
        this.mixedEncodings = traits.mixedEncodings();
        this.issues = issues;
    }

    void mend(Row row) {
        int last = Math.min(wanted.length, row.size());
        for (int column = 0; column < last; column++) {
            if (wanted[column] && CellText.suspicious(row.cell(column))) {
                row.set(column, mended(row, column));
            }
        }
    }

    private String mended(Row row, int column) {
        String text = row.cell(column);
        DataIssue.Place place = issues.place(row.number(), column);
        String withoutStrays = CellText.withoutStrays(text);
        if (withoutStrays != null) {
            issues.add(new DataIssue.MixedEncoding(
                    place, IssueLog.shorten(withoutStrays), "UTF-8, as in the rest of the file"));
            text = withoutStrays;
        }
        String decoded = mixedEncodings ? CellText.asUtf8(text) : null;
        if (decoded != null) {
            issues.add(new DataIssue.MixedEncoding(
                    place, IssueLog.shorten(decoded), "Windows-1252, as in the rest of the file"));
            text = decoded;
        }
        String withoutControls = CellText.withoutControls(text);
        if (withoutControls != null) {
            issues.add(new DataIssue.ControlCharacter(place, IssueLog.shorten(withoutControls)));
            text = withoutControls;
        }
        return text;
    }
}
