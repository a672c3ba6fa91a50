package org.unstuck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unstuck.statistics.ReferenceTable.assertNear;
import static org.unstuck.statistics.ReferenceTable.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares ended by one of two events; the expected values are those of cmprsk and survival of R. */
class CompetingRisksTest {

    private static final double[] TIMES = {1, 3, 5, 10};

    @ParameterizedTest
    @CsvSource({
        "A, good, 0.0857142857142857, 0.213745099368651, 0.252337280427121, 0.398298866949158",
        "B, good, 0.0511501210653753, 0.121836995751291, 0.215217275446537, 0.417709923833722",
        "A, closed, 0.0166666666666667, 0.0722995510496558, 0.131357282669435, 0.193950570743007",
        "B, closed, 0, 0.0175773219425282, 0.110436871249122, 0.225858337846847"
    })
    void shares_of_a_group_are_those_of_cmprsk(
            String group, String event, double at1, double at3, double at5, double at10) {
        AalenJohansen share = AalenJohansen.of(followed(row -> row.getField("g").equals(group)), event);

        assertShares(share, at1, at3, at5, at10);
    }

    @ParameterizedTest
    @CsvSource({
        "A, good, 0.00136902687065635, 0.00308044923603065, 0.00351294130779747, 0.00482449325412288",
        "B, good, 0.000842363361957166, 0.00190158502931892, 0.00311781785716806, 0.00528737623988655",
        "A, closed, 0.000277857576047751, 0.00124529820705282, 0.00221088131787923, 0.00315573412852287",
        "B, closed, 0, 0.000309471536546693, 0.00185377613979877, 0.00384462346658144"
    })
    void variances_are_those_of_cmprsk(String group, String event, double at1, double at3, double at5, double at10) {
        AalenJohansen share = AalenJohansen.of(followed(row -> row.getField("g").equals(group)), event);
        double[] expected = {at1, at3, at5, at10};

        for (int i = 0; i < TIMES.length; i++) {
            double error = standardErrorAt(share, TIMES[i]);
            assertNear(error * error, expected[i]);
        }
    }

    @Test
    void shares_of_all_are_those_of_survfit() {
        SurvivalTimes all = followed(row -> true);

        assertShares(
                AalenJohansen.of(all, "good"),
                0.0684216305332976,
                0.16696568967607,
                0.233422172497555,
                0.407191951851977);
        assertShares(
                AalenJohansen.of(all, "closed"),
                0.00840395480225989,
                0.0447147800427836,
                0.120945691700099,
                0.20819117075893);
        KaplanMeier neither = KaplanMeier.of(all);
        assertNear(neither.survivalAt(1), 0.923174414664443);
        assertNear(neither.survivalAt(3), 0.788319530281146);
        assertNear(neither.survivalAt(5), 0.645632135802346);
        assertNear(neither.survivalAt(10), 0.384616877389093);
    }

    @Test
    void with_one_event_alone_the_share_is_what_does_not_survive() {
        SurvivalTimes good = followed(row -> true).countingOnly("good");
        KaplanMeier survival = KaplanMeier.of(good);

        assertThat(good.listEvents()).containsExactly("good");
        for (AalenJohansen.Step step : AalenJohansen.of(good, "good").steps()) {
            assertNear(step.incidence(), 1 - survival.survivalAt(step.time()));
        }
    }

    @Test
    void an_event_that_ended_nobody_has_no_share() {
        AalenJohansen none = AalenJohansen.of(followed(row -> true), "converted");

        assertThat(none.incidenceAt(10)).isZero();
        assertThat(none.limitsAt(10, LimitScale.LOG_LOG, 0.95)).isEqualTo(new Interval(0, 0));
    }

    private static void assertShares(AalenJohansen share, double... expected) {
        for (int i = 0; i < TIMES.length; i++) {
            assertNear(share.incidenceAt(TIMES[i]), expected[i]);
        }
    }

    private static double standardErrorAt(AalenJohansen share, double time) {
        return share.steps().stream()
                .filter(step -> step.time() <= time)
                .reduce((before, after) -> after)
                .orElseThrow()
                .standardError();
    }

    private static SurvivalTimes followed(Predicate<NamedCsvRecord> which) {
        return new SurvivalTimes(ReferenceTable.ours("competing_risks.csv").stream()
                .filter(which)
                .map(row -> followUp(number(row, "t"), row.getField("e")))
                .toList());
    }

    private static FollowUp followUp(double time, String code) {
        return code.equals("0")
                ? FollowUp.censoredAt(time)
                : FollowUp.endedBy(code.equals("1") ? "good" : "closed", time);
    }
}
