package org.unstuck.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What must hold for every table, however its counts fall. */
class SuppressionPropertiesTest {
    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();

    @Provide
    Arbitrary<CountTable> tables() {
        return RandomTables.any();
    }

    @Provide
    Arbitrary<CountTable> tinyTables() {
        return RandomTables.tiny();
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void no_hidden_cell_of_a_table_can_be_worked_out(@ForAll("tables") CountTable table) {
        SafeTable safe = protect(table, POLICY);
        ShuttleAttack attack = new ShuttleAttack(safe);
        table.cells().forEach((place, count) -> {
            if (safe.find(place).isEmpty()) {
                assertThat(attack.width(place))
                        .as("%s of %s", place, safe.cells())
                        .isGreaterThanOrEqualTo(POLICY.isSmall(count) ? POLICY.protection() : 1);
            } else {
                assertThat(safe.find(place)).hasValue(count.value());
                assertThat(POLICY.isSmall(count)).isFalse();
            }
        });
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void trying_every_table_finds_no_more_than_the_attack(@ForAll("tinyTables") CountTable table) {
        SafeTable safe = protect(table, POLICY);
        EveryTable every = new EveryTable(safe, 10);
        table.cells().forEach((place, count) -> {
            if (safe.find(place).isEmpty()) {
                assertThat(every.width(place)).isGreaterThanOrEqualTo(POLICY.isSmall(count) ? POLICY.protection() : 1);
            }
        });
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void rounded_totals_are_rounded_from_their_own_truth(@ForAll("tables") CountTable table) {
        SafeTable safe = protect(table, POLICY.withRounding(5));
        table.cells()
                .forEach((place, count) -> safe.find(place)
                        .ifPresent(it -> assertThat(it)
                                .isBetween(count.value() - 2, count.value() + 2)
                                .satisfies(number -> assertThat(number % 5).isZero())));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void the_same_table_is_protected_in_the_same_way_again(@ForAll("tables") CountTable table) {
        assertThat(protect(table, POLICY)).isEqualTo(protect(table, POLICY));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void without_complementary_cells_whatever_passes_is_safe_as_well(@ForAll("tables") CountTable table) {
        Protection protection = Suppression.protect(TableSet.of(table), POLICY.withoutComplementary());
        if (protection instanceof Protection.Refused refused) {
            assertThat(refused.recovered())
                    .allSatisfy(it -> assertThat(it.interval().width()).isLessThan(it.needed()))
                    .allSatisfy(it -> assertThat(
                                    it.interval().contains(table.get(it.place()).value()))
                            .isTrue());
        } else {
            assertThat(table.cells().values().stream().filter(POLICY::isSmall).collect(Collectors.toList()))
                    .hasSize(((Protection.Passed) protection).small());
        }
    }

    private static SafeTable protect(CountTable table, DisclosurePolicy policy) {
        return Suppression.protect(TableSet.of(table), policy).orThrow().value().get(table.name());
    }
}
