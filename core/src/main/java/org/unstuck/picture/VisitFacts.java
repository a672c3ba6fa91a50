package org.unstuck.picture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unstuck.engine.ColumnType;
import org.unstuck.engine.Relation.Column;
import org.unstuck.school.Urn;

/**
 * One monitoring visit in the definition's window, known on the date.
 *
 * @param lineage the school whose history it is in, the last of its lineage
 * @param visited when
 * @param effective whether leaders were taking effective action; null where no source says it
 */
public record VisitFacts(
        Urn lineage, LocalDate visited, @Nullable Boolean effective) {

    static final List<Column<VisitFacts>> COLUMNS = List.of(
            new Column<>("lineage", ColumnType.INTEGER, it -> it.lineage.value()),
            new Column<>("visited", ColumnType.DATE, VisitFacts::visited),
            new Column<>("effective", ColumnType.BOOLEAN, VisitFacts::effective));
}
