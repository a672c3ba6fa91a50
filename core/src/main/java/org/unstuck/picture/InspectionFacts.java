package org.unstuck.picture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Verdict;
import org.unstuck.engine.ColumnType;
import org.unstuck.engine.Relation.Column;
import org.unstuck.school.Urn;

/**
 * One graded inspection in the definition's window, known on the date.
 *
 * @param lineage the school whose history it is in, the last of its lineage
 * @param urn the school as it was then
 * @param inspected when
 * @param grade overall, 1 to 4; null where the framework gives none
 * @param weak whether it was less than good, see {@link LessThanGood}; null where the framework cannot be compared
 * @param outcome in words
 * @param verdictBefore what the definition said of the school on the day before; null at the first inspection
 */
public record InspectionFacts(
        Urn lineage,
        Urn urn,
        LocalDate inspected,
        @Nullable Integer grade,
        @Nullable Boolean weak,
        String outcome,
        Verdict.@Nullable Answer verdictBefore) {

    static final List<Column<InspectionFacts>> COLUMNS = List.of(
            new Column<>("lineage", ColumnType.INTEGER, it -> it.lineage.value()),
            new Column<>("urn", ColumnType.INTEGER, it -> it.urn.value()),
            new Column<>("inspected", ColumnType.DATE, InspectionFacts::inspected),
            new Column<>("grade", ColumnType.INTEGER, InspectionFacts::grade),
            new Column<>("weak", ColumnType.BOOLEAN, InspectionFacts::weak),
            new Column<>("outcome", ColumnType.TEXT, InspectionFacts::outcome),
            new Column<>(
                    "verdict_before", ColumnType.TEXT, it -> it.verdictBefore == null ? null : it.verdictBefore.id()));
}
