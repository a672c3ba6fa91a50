package org.unstuck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Column;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Pair;
import org.unstuck.sampling.CoarseColumn.Band;

class AppendixTableTest {

    private static final long SEED = 190042;
    private static final List<CoarseColumn> COLUMNS =
            List.of(CoarseColumn.words("Phase", "phase"), CoarseColumn.words("Urban or rural", "setting"));

    @Test
    void what_fits_many_schools_is_told() {
        MatchingTable schools =
                schools("Primary Urban;Primary Urban;Primary Urban", "Primary Urban;Primary Urban;Primary Rural");

        AppendixTable table = AppendixTable.of(sample(0, 3), schools, COLUMNS, 2, SEED);

        assertThat(table.columns()).containsExactly("Phase", "Urban or rural");
        assertThat(table.rows())
                .containsExactly(
                        new AppendixRow("1A", true, List.of("Primary", "Urban"), 3, 1, ""),
                        new AppendixRow("1B", false, List.of("Primary", "Urban"), 2, 1, ""));
    }

    @Test
    void what_fits_one_school_alone_is_not_told_and_the_reason_is() {
        MatchingTable schools = schools("Primary Rural;Primary Urban;Secondary Urban", "Primary Urban;Primary Urban");

        AppendixRow row =
                AppendixTable.of(sample(0, 3), schools, COLUMNS, 2, SEED).rows().get(0);

        assertThat(row.cells()).containsExactly("Primary", null);
        assertThat(row.reason())
                .isEqualTo(
                        "Not told: Urban or rural. With everything told, schools that fit: 1; of these in the sample: 1.");
    }

    @Test
    void two_rows_alike_need_twice_as_many_schools() {
        MatchingTable schools = schools(
                "Primary Urban;Primary Urban;Secondary Urban;Secondary Rural",
                "Primary Urban;Primary Urban;Primary Urban;Primary Urban");
        Sample both = new Sample(List.of(new Pair(0, 4, 0), new Pair(1, 5, 0)));

        AppendixTable table = AppendixTable.of(both, schools, COLUMNS, 2, SEED);

        assertThat(table.rows().get(0).cells()).containsExactly(null, null);
        assertThat(table.rows().get(1).cells()).containsExactly(null, null);
        assertThat(table.rows().get(1).reason()).startsWith("Not told because it is not told of the partner");
    }

    @Test
    void a_group_too_small_for_any_table_is_refused() {
        MatchingTable schools = schools("Primary Urban", "Primary Urban;Primary Urban");

        assertThatThrownBy(() -> AppendixTable.of(sample(0, 1), schools, COLUMNS, 2, SEED))
                .isInstanceOf(UserFacingException.class)
                .hasMessageStartingWith("There are so few stuck schools");
    }

    @Test
    void sizes_are_told_by_bands_that_may_differ_between_phases() {
        MatchingTable table = new MatchingTable(
                List.of("S0", "S1", "U0"),
                new boolean[] {true, true, false},
                List.of(
                        Column.Words.of("phase", List.of("Primary", "Secondary", "Primary")),
                        new Column.Numbers("size", 450, 450, Double.NaN)));
        CoarseColumn size = new CoarseColumn(
                "School size",
                "size",
                "phase",
                Map.of(
                        "Primary", List.of(new Band("Small", 0), new Band("Large", 400)),
                        "Secondary", List.of(new Band("Small", 0), new Band("Large", 1200))));

        assertThat(List.of(size.of(table, 0), size.of(table, 1), size.of(table, 2)))
                .containsExactly("Large", "Small", "Not known");
        assertThatThrownBy(() -> new CoarseColumn(
                        "Size", "size", "", Map.of("", List.of(new Band("Small", 5), new Band("Large", 5)))))
                .hasMessage("The bands of 'Size' do not rise: 'Large' begins at or below 'Small'.");
    }

    @Property(tries = 500)
    void whoever_points_at_a_school_that_fits_is_mostly_wrong(@ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        MatchingTable schools = schools(random(chance, 12), random(chance, 12));
        List<Pair> pairs = new ArrayList<>();
        for (int stuck = 0; stuck < 3; stuck++) {
            pairs.add(new Pair(stuck, 12 + stuck, 0));
        }
        int least = chance.nextInt(2, 5);

        AppendixTable table = AppendixTable.of(new Sample(pairs), schools, COLUMNS, least, seed);

        assertThat(table.rows()).hasSize(6).allSatisfy(row -> {
            List<Integer> fitting = new ArrayList<>();
            for (int school = 0; school < schools.size(); school++) {
                if (fits(schools, school, row)) {
                    fitting.add(school);
                }
            }
            long visited =
                    fitting.stream().filter(it -> new Sample(pairs).has(it)).count();
            assertThat(fitting).hasSize(row.fits());
            assertThat(visited).isEqualTo(row.sampled()).isPositive();
            assertThat(least * visited).isLessThanOrEqualTo(fitting.size());
        });
    }

    private static boolean fits(MatchingTable table, int school, AppendixRow row) {
        String phase = row.cells().get(0);
        String setting = row.cells().get(1);
        return table.isTreated(school) == row.stuck()
                && (phase == null || phase.equals(table.getColumn("phase").text(school)))
                && (setting == null || setting.equals(table.getColumn("setting").text(school)));
    }

    private static String random(SplittableRandom chance, int count) {
        List<String> schools = new ArrayList<>();
        for (int school = 0; school < count; school++) {
            schools.add(
                    (chance.nextInt(3) == 0 ? "Secondary" : "Primary") + (chance.nextBoolean() ? " Urban" : " Rural"));
        }
        return String.join(";", schools);
    }

    private static Sample sample(int stuck, int partner) {
        return new Sample(List.of(new Pair(stuck, partner, 0)));
    }

    private static MatchingTable schools(String stuck, String unstuck) {
        List<String> all = new ArrayList<>(List.of(stuck.split(";")));
        int first = all.size();
        all.addAll(List.of(unstuck.split(";")));
        boolean[] treated = new boolean[all.size()];
        List<String> ids = new ArrayList<>();
        for (int row = 0; row < treated.length; row++) {
            treated[row] = row < first;
            ids.add((row < first ? "S" : "U") + row);
        }
        return new MatchingTable(
                ids,
                treated,
                List.of(
                        Column.Words.of(
                                "phase",
                                all.stream()
                                        .map(it -> it.substring(0, it.indexOf(' ')))
                                        .toList()),
                        Column.Words.of(
                                "setting",
                                all.stream()
                                        .map(it -> it.substring(it.indexOf(' ') + 1))
                                        .toList())));
    }
}
