package org.unstuck.intake.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.unstuck.intake.Column;
import org.unstuck.intake.InspectionColumns;
import org.unstuck.intake.Layout;

/** All columns that a layout reads. */
final class LayoutColumns {

    private LayoutColumns() {}

    static Set<Column> of(Layout layout) {
        Set<Column> columns = new LinkedHashSet<>(layout.required());
        columns.addAll(layout.cells().values());
        columns.addAll(layout.attributes().values());
        columns.addAll(layout.dating().latestOf());
        layout.shares().values().forEach(it -> {
            columns.add(it.count());
            columns.add(it.of());
        });
        for (InspectionColumns inspection : layout.inspections()) {
            columns.addAll(inspection.cells().values());
            columns.addAll(inspection.judgements().values());
            columns.addAll(inspection.standards().values());
            columns.addAll(inspection.standardDates().values());
        }
        return columns;
    }
}
