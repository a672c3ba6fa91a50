package org.unstuck.invented.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unstuck.invented.Truth;

class CountryTest {
    private static final LocalDate PANDEMIC = LocalDate.of(2020, 3, 17);
    private static final LocalDate AFTER_PANDEMIC = LocalDate.of(2021, 9, 1);

    @Property(tries = 15)
    void inspections_fall_on_weekdays_while_the_school_is_open(@ForAll long seed) {
        for (Lineage lineage : CountryMaker.make(seed, 150).lineages()) {
            assertThat(lineage.inspections()).allSatisfy(inspection -> {
                assertThat(lineage.schoolOf(inspection).isOpenOn(inspection.start()))
                        .isTrue();
                assertThat(lineage.schoolOf(inspection).isOpenOn(inspection.end()))
                        .isTrue();
                assertThat(inspection.start().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                assertThat(inspection.start()).isAfterOrEqualTo(LocalDate.of(2005, 9, 1));
            });
        }
    }

    @Property(tries = 15)
    void an_academy_opens_the_day_after_its_predecessor_closes(@ForAll long seed) {
        for (Lineage lineage : CountryMaker.make(seed, 150).lineages()) {
            List<School> schools = lineage.schools();
            for (int turn = 1; turn < schools.size(); turn++) {
                LocalDate closed = schools.get(turn - 1).closed();
                assertThat(closed).isNotNull();
                assertThat(schools.get(turn).opened()).isEqualTo(closed.plusDays(1));
                assertThat(schools.get(turn).type().isAcademy()).isTrue();
            }
        }
    }

    @Property(tries = 15)
    void no_school_is_inspected_in_the_pandemic_nor_graded_by_a_framework_that_has_ended(@ForAll long seed) {
        CountryMaker.make(seed, 150).lineages().stream()
                .flatMap(lineage -> lineage.inspections().stream())
                .forEach(inspection -> {
                    assertThat(inspection.start().isBefore(PANDEMIC)
                                    || !inspection.start().isBefore(AFTER_PANDEMIC))
                            .isTrue();
                    boolean withoutGrade = inspection.start().isAfter(LocalDate.of(2024, 9, 1));
                    if (inspection.isGraded()) {
                        assertThat(inspection.grade() == 0).isEqualTo(withoutGrade);
                        assertThat(inspection.start()).isBefore(LocalDate.of(2025, 11, 10));
                    }
                });
    }

    @Test
    void a_small_country_has_every_kind_of_inspection() {
        Truth truth = new TruthCount(CountryMaker.make(7, 300)).count();

        assertThat(truth.open()).isCloseTo(300, Offset.offset(15));
        assertThat(truth.ungraded()).isPositive();
        assertThat(truth.monitoring()).isPositive();
        assertThat(truth.reportCards()).isPositive();
    }

    /** The published figures: Fight or flight (2020), paragraphs 32, 36 to 40 and 108. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_country_as_large_as_england_looks_like_it(long seed) {
        Truth truth = new TruthCount(CountryMaker.make(seed, 22_000)).count();
        Truth.In2019 in2019 = truth.in2019();

        assertThat(truth.open()).isCloseTo(22_000, Percentage.withPercentage(2));
        assertThat(truth.requiringImprovementTwice()).isBetween(500, 700);
        assertThat(in2019.stuck()).isCloseTo(415, Percentage.withPercentage(15));
        assertThat(in2019.unstuck()).isCloseTo(65, Percentage.withPercentage(30));
        assertShare(in2019.primary(), in2019.stuck(), 46, 6);
        assertShare(in2019.junior(), in2019.stuck(), 9, 4);
        assertShare(in2019.secondary(), in2019.stuck(), 44, 6);
        assertShare(in2019.academies(), in2019.stuck(), 86, 5);
        assertShare(in2019.academiesNotInspected(), in2019.stuck(), 42, 9);
        assertShare(in2019.towns(), in2019.stuck(), 63, 7);
        assertShare(in2019.fourOrFiveInspections(), in2019.stuck(), 83, 5);
        assertShare(in2019.nextNotImproved(), in2019.nextInspections(), 46, 4);
        assertShare(in2019.openAcademies(), in2019.open(), 37, 2);
        assertShare(in2019.openTowns(), in2019.open(), 51, 4);
    }

    private static void assertShare(int part, int whole, double percent, double within) {
        assertThat(100.0 * part / whole).isCloseTo(percent, Offset.offset(within));
    }
}
