package org.unstuck.intake.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unstuck.intake.Column;
import org.unstuck.intake.DataIssue;
import org.unstuck.intake.Field;
import org.unstuck.intake.Layout;
import org.unstuck.intake.Records;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceRow;
import org.unstuck.school.Urn;

/** Turns the rows below a header into records, and counts those that give none. */
final class RowRecords {

    private final Source source;
    private final Records records;
    private final IssueLog issues;
    private final Layout layout;
    private final int width;
    private final boolean rowsMayEndEarly;
    private final boolean aboutSchools;
    private final UrnReader urn;
    private final List<RowPart> parts = new ArrayList<>();
    private final SortedMap<String, Integer> dropped = new TreeMap<>();
    private final DoubledColumns doubled;
    private int lastSize = Integer.MAX_VALUE;
    private int read;
    private int used;

    RowRecords(Source source, Binding binding, boolean rowsMayEndEarly, Records records, IssueLog issues) {
        this.rowsMayEndEarly = rowsMayEndEarly;
        this.source = source;
        this.records = records;
        this.issues = issues;
        layout = binding.layout();
        width = binding.width();
        LocalDate asAt = source.asAt();
        Readers readers = new Readers(binding, asAt, issues);
        Column key = layout.column(Field.URN);
        aboutSchools = key.given();
        urn = readers.urn(key);
        doubled = new DoubledColumns(source.name(), binding.listDoubles());
        if (!layout.attributes().isEmpty()) {
            parts.add(new SchoolPart(layout, readers, issues));
        }
        if (!layout.inspections().isEmpty()) {
            parts.add(new InspectionPart(layout, readers, issues, asAt));
        }
        if (layout.column(Field.LINKED_URN).given()) {
            parts.add(new LinkPart(layout, readers, issues));
        }
        if (layout.column(Field.GROUP_UID).given()) {
            parts.add(new GroupPart(layout, readers));
        }
    }

    int rowsRead() {
        return read;
    }

    int rowsUsed() {
        return used;
    }

    SortedMap<String, Integer> dropped() {
        return dropped;
    }

    /** Hands on what a row says. */
    void read(Row row) {
        read++;
        if (row.blank()) {
            drop("blank row");
        } else if (wholeRow(row)) {
            doubled.check(row);
            readWhole(row);
        }
    }

    /** Hands on what only the whole table says. */
    void finish() {
        parts.forEach(it -> it.finish(records));
    }

    private void readWhole(Row row) {
        String text = Words.trim(row.cell(urn.column()));
        if (aboutSchools && text.isEmpty()) {
            issues.missing(row.number(), urn.column(), "a URN");
            drop("no URN");
            return;
        }
        if (layout.rows().totals().contains(text)) {
            drop("totals, not a school");
            return;
        }
        Urn school = aboutSchools ? urn.read(row) : null;
        if (aboutSchools && school == null) {
            if (urn.saysNothing(text)) {
                issues.badUrn(row.number(), urn.column(), text);
            }
            drop("URN not understood");
            return;
        }
        RowAt at = new RowAt(row, school, new SourceRow(source, row.number()));
        boolean gave = false;
        for (RowPart part : parts) {
            gave |= part.read(at, records);
        }
        if (gave) {
            used++;
        } else {
            drop("nothing that can be used");
        }
    }

    /** Whether a row has the cells that the header promises; a row that may be shifted is not read. */
    private boolean wholeRow(Row row) {
        int last = row.size();
        while (last > width && Words.isBlank(row.cell(last - 1))) {
            last--;
        }
        boolean early = last < width;
        int sizeBefore = lastSize;
        lastSize = last;
        if (row.truncated() && last < Math.min(width, sizeBefore)) {
            String end = IssueLog.shorten(row.cell(row.size() - 1));
            issues.add(new DataIssue.TruncatedRow(issues.place(row.number(), -1), end));
            drop("file ends in the middle of the row");
            return false;
        }
        if (last == width || (early && rowsMayEndEarly)) {
            return true;
        }
        issues.add(new DataIssue.WrongNumberOfCells(issues.place(row.number(), -1), last, width));
        drop("wrong number of cells");
        return false;
    }

    private void drop(String reason) {
        dropped.merge(reason, 1, Integer::sum);
    }
}
