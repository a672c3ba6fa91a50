package org.unstuck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unstuck.statistics.ReferenceTable.assertNear;
import static org.unstuck.statistics.ReferenceTable.assertNearInShare;
import static org.unstuck.statistics.ReferenceTable.count;
import static org.unstuck.statistics.ReferenceTable.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransitionMatrixTest {

    private static final List<String> GRADES = List.of("Outstanding", "Good", "RI", "Inadequate");

    @Test
    void counts_shares_and_limits_of_a_panel_are_those_of_r() {
        TransitionMatrix matrix = TransitionMatrix.ofHistories(GRADES, panel());

        List<NamedCsvRecord> rows = ReferenceTable.ours("transitions_panel.csv");
        assertThat(rows).hasSize(16);
        for (NamedCsvRecord row : rows) {
            Proportion share = matrix.proportion(row.getField("from"), row.getField("to"));
            assertThat(share).isEqualTo(new Proportion(count(row, "count"), count(row, "n_from")));
            assertNear(share.value(), number(row, "prob"));
            assertNear(share.wilson(0.95), number(row, "wilson_lo"), number(row, "wilson_hi"));
        }
    }

    @Test
    void a_grade_depends_on_the_one_before_as_in_r() {
        ChiSquare test = TransitionMatrix.ofHistories(GRADES, panel()).independence();

        assertNear(test.statistic(), 322.105738123738);
        assertThat(test.degreesOfFreedom()).isEqualTo(9);
        assertNearInShare(test.p(), 5.29486324886475e-64);
    }

    @Test
    void a_state_that_nobody_left_has_a_share_of_none() {
        TransitionMatrix matrix = TransitionMatrix.ofHistories(
                GRADES, List.of(List.of("Good", "Good", "RI"), List.of("Good"), List.of()));

        assertThat(matrix.proportion("Good", "RI")).isEqualTo(new Proportion(1, 2));
        assertThat(matrix.proportion("Inadequate", "Good")).isEqualTo(new Proportion(0, 0));
        assertThat(matrix.independence()).isEqualTo(new ChiSquare(0, 0));
    }

    @Test
    void unknown_and_repeated_states_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransitionMatrix.ofHistories(GRADES, List.of(List.of("Good", "Splendid"))))
                .withMessage("There is no state Splendid among [Outstanding, Good, RI, Inadequate]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransitionMatrix.ofHistories(List.of("Good", "Good"), List.of()));
    }

    @Test
    void tables_of_two_rows_give_the_chi_square_of_r() {
        for (NamedCsvRecord row : ReferenceTable.ours("two_by_two.csv")) {
            ChiSquare test = ChiSquare.ofIndependence(new long[][] {
                {count(row, "a"), count(row, "b")}, {count(row, "c"), count(row, "d")}
            });

            assertNear(test.statistic(), number(row, "chisq"));
            assertNearInShare(test.p(), number(row, "chisq_p"));
        }
    }

    @Test
    void a_table_of_nothing_compares_nothing() {
        assertThat(ChiSquare.ofIndependence(new long[][] {{0, 0}, {0, 0}})).isEqualTo(new ChiSquare(0, 0));
        assertThat(ChiSquare.ofIndependence(new long[0][])).isEqualTo(new ChiSquare(0, 0));
        assertThat(new ChiSquare(0, 0).p()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new ChiSquare(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChiSquare(Double.NaN, 1));
    }

    private static List<List<String>> panel() {
        Map<String, List<String>> histories = new LinkedHashMap<>();
        for (NamedCsvRecord row : ReferenceTable.ours("inspection_panel.csv")) {
            histories
                    .computeIfAbsent(row.getField("school"), school -> new ArrayList<>())
                    .add(row.getField("grade"));
        }
        return List.copyOf(histories.values());
    }
}
