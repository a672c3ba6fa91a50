package org.unstuck.picture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unstuck.engine.ColumnType;
import org.unstuck.engine.Relation.Column;
import org.unstuck.school.Urn;

/**
 * A school with its predecessors: one that was open on the date, or that had closed with no school to continue it.
 *
 * @param lineage the last of them
 * @param closed its last day; null where it was open on the date
 */
public record LineageFacts(Urn lineage, @Nullable LocalDate closed) {

    static final List<Column<LineageFacts>> COLUMNS = List.of(
            new Column<>("lineage", ColumnType.INTEGER, it -> it.lineage.value()),
            new Column<>("closed", ColumnType.DATE, LineageFacts::closed));
}
