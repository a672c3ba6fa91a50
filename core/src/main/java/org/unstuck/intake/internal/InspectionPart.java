package org.unstuck.intake.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Coverage;
import org.unstuck.inspection.Period;
import org.unstuck.intake.CoverageRule;
import org.unstuck.intake.CoverageRule.Moment;
import org.unstuck.intake.Layout;
import org.unstuck.intake.Records;
import org.unstuck.provenance.SourceRow;
import org.unstuck.school.Attribute;
import org.unstuck.school.Urn;

/** Reads a row's inspections, and what the row promises to list. */
final class InspectionPart implements RowPart {

    private final Layout layout;
    private final LocalDate asAt;
    private final List<InspectionReader> inspections = new ArrayList<>();
    private final DateReader opened;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<Urn, SourceRow> firstRows = new LinkedHashMap<>();
    private @Nullable LocalDate lastDay;

    InspectionPart(Layout layout, Readers readers, IssueLog issues, LocalDate asAt) {
        this.layout = layout;
        this.asAt = asAt;
        layout.inspections().forEach(it -> inspections.add(new InspectionReader(it, readers, issues)));
        opened = readers.date(layout.column(Attribute.OPEN_DATE));
    }

    @Override
    public boolean read(RowAt at, Records records) {
        days.clear();
        for (InspectionReader inspection : inspections) {
            LocalDate day = inspection.read(at, records);
            if (day != null) {
                days.put(inspection.name(), day);
                lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
            }
        }
        for (CoverageRule rule : layout.coverage()) {
            if (rule.givenAtEnd()) {
                firstRows.putIfAbsent(at.school(), at.source());
            } else if (rule.unless().isEmpty() || !dated(rule.unless(), at.row())) {
                promise(rule, at.school(), at.row(), at.source(), records);
            }
        }
        return !days.isEmpty();
    }

    @Override
    public void finish(Records records) {
        Row none = new Row();
        for (CoverageRule rule : layout.coverage()) {
            if (rule.givenAtEnd()) {
                firstRows.forEach((urn, source) -> promise(rule, urn, none, source, records));
            }
        }
    }

    private void promise(CoverageRule rule, Urn urn, Row row, SourceRow source, Records records) {
        LocalDate from = day(rule.from(), row);
        LocalDate to = day(rule.to(), row);
        if (from != null && to != null && !to.isBefore(from)) {
            records.coverage(new Coverage(urn, new Period(from, to), rule.reach(), source));
        }
    }

    private @Nullable LocalDate day(Moment moment, Row row) {
        return switch (moment.kind()) {
            case INSPECTION -> days.get(moment.inspection());
            case FIXED -> moment.date();
            case AS_AT -> asAt;
            case OPENED -> opened.read(row);
            case LAST_IN_FILE -> lastDay == null ? null : lastDay.minusDays(moment.daysBefore());
        };
    }

    private boolean dated(String name, Row row) {
        return inspections.stream().anyMatch(it -> it.name().equals(name) && it.dated(row));
    }
}
