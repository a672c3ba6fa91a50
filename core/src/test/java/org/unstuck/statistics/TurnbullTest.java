package org.unstuck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.unstuck.statistics.ReferenceTable.assertNear;
import static org.unstuck.statistics.ReferenceTable.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TurnbullTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void masses_are_those_of_an_em_run_to_the_end() {
        Turnbull distribution = Turnbull.of(ReferenceTable.ours("interval_censored.csv").stream()
                .map(TurnbullTest::time)
                .toList());
        List<NamedCsvRecord> rows = ReferenceTable.ours("turnbull_em.csv");

        assertThat(distribution.masses()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            Turnbull.Mass mass = distribution.masses().get(i);
            assertThat(mass.after()).isEqualTo(number(rows.get(i), "left"));
            assertThat(mass.by()).isEqualTo(number(rows.get(i), "right"));
            assertNear(mass.probability(), number(rows.get(i), "mass"));
            assertNear(distribution.survivalAt(mass.by()).lower(), number(rows.get(i), "surv_after"));
        }
        assertThat(distribution.logLikelihood()).isCloseTo(-13.84764949, within(5e-9));
        assertThat(distribution.shortfall()).isLessThan(1e-9);
    }

    @Test
    void within_a_span_survival_is_known_only_between_two_bounds() {
        Turnbull distribution = Turnbull.of(List.of(new EventTime(2, 4), EventTime.exactly(6)));

        assertThat(distribution.survivalAt(2)).isEqualTo(new Interval(1, 1));
        assertThat(distribution.survivalAt(3)).isEqualTo(new Interval(0.5, 1));
        assertThat(distribution.survivalAt(4)).isEqualTo(new Interval(0.5, 0.5));
        assertThat(distribution.survivalAt(6)).isEqualTo(new Interval(0, 0));
        assertThat(distribution.masses()).last().isEqualTo(new Turnbull.Mass(6, 6, 0.5));
    }

    @Test
    void a_time_known_exactly_lies_in_a_span_that_ends_with_it_but_not_in_one_that_begins_with_it() {
        assertThat(Turnbull.of(List.of(EventTime.exactly(2), new EventTime(1, 2)))
                        .masses())
                .containsExactly(new Turnbull.Mass(2, 2, 1));
        assertThat(Turnbull.of(List.of(EventTime.exactly(2), new EventTime(2, 3)))
                        .masses())
                .containsExactly(new Turnbull.Mass(2, 2, 0.5), new Turnbull.Mass(2, 3, 0.5));
    }

    @Test
    void of_no_times_there_are_no_masses() {
        assertThat(Turnbull.of(List.of()).masses()).isEmpty();
        assertThat(Turnbull.of(List.of()).survivalAt(3)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void spans_that_end_before_they_begin_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventTime(4, 3))
                .withMessage("Nothing happens after 4.0 and by 3.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new EventTime(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventTime(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> EventTime.exactly(INFINITY));
    }

    @Property(tries = 200)
    void no_distribution_is_likelier_and_the_masses_make_up_1(@ForAll("times") List<EventTime> times) {
        Turnbull distribution = Turnbull.of(times);

        assertThat(distribution.shortfall()).isLessThan(1e-7);
        assertNear(
                distribution.masses().stream()
                        .mapToDouble(Turnbull.Mass::probability)
                        .sum(),
                1);
    }

    @Property(tries = 200)
    void of_times_known_exactly_or_censored_it_is_the_curve_of_kaplan_and_meier(
            @ForAll("rightCensored") List<EventTime> times) {
        Turnbull distribution = Turnbull.of(times);
        KaplanMeier curve = KaplanMeier.of(new SurvivalTimes(times.stream()
                .map(time -> time.by() == time.after()
                        ? FollowUp.endedBy("good", time.by())
                        : FollowUp.censoredAt(time.after()))
                .toList()));

        for (KaplanMeier.Step step : curve.steps()) {
            assertNear(distribution.survivalAt(step.time()).upper(), step.survival());
        }
    }

    @Test
    void a_whole_country_is_no_burden() {
        List<EventTime> country = IntStream.range(0, 20_000)
                .mapToObj(
                        i -> new EventTime(i * 7919L % 3001, i % 5 == 0 ? INFINITY : i * 7919L % 3001 + 300 + i % 700))
                .toList();

        assertThat(Turnbull.of(country).shortfall()).isLessThan(1e-5);
    }

    private static EventTime time(NamedCsvRecord row) {
        return new EventTime(number(row, "l"), row.getField("r").isEmpty() ? INFINITY : number(row, "r"));
    }

    @Provide
    Arbitrary<List<EventTime>> times() {
        Arbitrary<EventTime> time = Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 4))
                .as((after, length, kind) -> kind == 0 ? EventTime.notBy(after) : new EventTime(after, after + length));
        return time.list().ofMinSize(1).ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<EventTime>> rightCensored() {
        Arbitrary<EventTime> time = Combinators.combine(
                        Arbitraries.integers().between(1, 20), Arbitraries.of(true, false))
                .as((at, known) -> known ? EventTime.exactly(at) : EventTime.notBy(at));
        return time.list().ofMinSize(1).ofMaxSize(25);
    }
}
