package org.unstuck.nation;

import java.util.List;
import org.unstuck.figure.Amount;
import org.unstuck.figure.Figure;
import org.unstuck.figure.Flow;
import org.unstuck.picture.Comparison;
import org.unstuck.register.Register;

/** How schools went from one classification to another: who stayed, who left and why, and who entered. */
final class ComparisonFigure {
    private static final String MET = "Met it";
    private static final String DID_NOT = "Did not meet it, or was not judged";

    private ComparisonFigure() {}

    static Figure of(Comparison table, Register register) {
        List<Comparison.Move> moves =
                table.rows().stream().filter(it -> it.schools().count() > 0).toList();
        List<Flow.State> from = moves.stream()
                .map(ComparisonFigure::from)
                .distinct()
                .map(it -> new Flow.State(it, true))
                .toList();
        List<Flow.State> to =
                moves.stream().map(it -> new Flow.State(it.way().words(), true)).toList();
        return new Flow(
                FigureCaption.ofComparison(table, register).of(table.about().title(), register.sources()),
                table.first(),
                table.second(),
                from,
                to,
                moves.stream()
                        .map(it -> new Flow.Move(from(it), it.way().words(), Amount.of((double)
                                it.schools().count())))
                        .toList());
    }

    private static String from(Comparison.Move move) {
        return move.way().entered() ? DID_NOT : MET;
    }
}
