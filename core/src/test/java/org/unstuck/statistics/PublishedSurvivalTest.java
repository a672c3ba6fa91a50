package org.unstuck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unstuck.statistics.ReferenceTable.assertNear;
import static org.unstuck.statistics.ReferenceTable.assertNearInShare;
import static org.unstuck.statistics.ReferenceTable.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unstuck.statistics.LogRank.Weight;

/** Curves and tests of data that the package survival of R ships: lung, veteran and aml. */
class PublishedSurvivalTest {

    private static final double LAST_OF_LUNG = 1022;

    @Test
    void curves_of_aml_and_lung_and_veteran_are_those_of_r() {
        assertCurves("expected/km_aml_log.csv", aml("x"));
        assertCurves("expected/km_lung_sex_log.csv", lung("sex"));
        assertCurves("expected/km_veteran_trt.csv", veteran("trt"));
    }

    @Test
    void medians_with_limits_and_restricted_means_are_those_of_r() {
        assertSummaries("aml log", aml("x"), LimitScale.LOG, 161);
        assertSummaries("aml plain", aml("x"), LimitScale.PLAIN, 161);
        assertSummaries("aml loglog", aml("x"), LimitScale.LOG_LOG, 161);
        assertSummaries("lung sex log", lung("sex"), LimitScale.LOG, LAST_OF_LUNG);
        assertSummaries("lung sex loglog", lung("sex"), LimitScale.LOG_LOG, LAST_OF_LUNG);
        assertSummaries("veteran trt", veteran("trt"), LimitScale.LOG, 999);
        assertSummaries("veteran celltype", veteran("celltype"), LimitScale.LOG, 999);
        SurvivalTimes all = new SurvivalTimes(lung("sex").values().stream()
                .flatMap(each -> each.followUps().stream())
                .toList());
        assertSummary("lung all log all", all, LimitScale.LOG, LAST_OF_LUNG);
    }

    @Test
    void log_rank_tests_are_those_of_r() {
        assertLogRank("lung sex", LogRank.between(Weight.ALIKE, groups(lung("sex"))));
        assertLogRank("lung sex rho=1 (Peto)", LogRank.between(Weight.SURVIVAL, groups(lung("sex"))));
        assertLogRank("aml x", LogRank.between(Weight.ALIKE, groups(aml("x"))));
        assertLogRank("veteran trt", LogRank.between(Weight.ALIKE, groups(veteran("trt"))));
        Map<String, SurvivalTimes> cells = veteran("celltype");
        List<SurvivalTimes> asInR = List.of(
                cells.get("celltype=squamous"),
                cells.get("celltype=smallcell"),
                cells.get("celltype=adeno"),
                cells.get("celltype=large"));
        assertLogRank("veteran celltype", LogRank.between(Weight.ALIKE, asInR));
    }

    @Test
    void stratified_log_rank_tests_are_those_of_r() {
        List<List<SurvivalTimes>> byActivity = List.of("0", "1", "2", "3").stream()
                .map(grade -> groups(read(
                        "lung.csv", "sex", "2", row -> row.getField("ph.ecog").equals(grade))))
                .map(PublishedSurvivalTest::bothGroups)
                .toList();
        assertLogRank("lung sex strata ecog", LogRank.stratified(Weight.ALIKE, byActivity));
        List<List<SurvivalTimes>> byCell = List.of("squamous", "smallcell", "adeno", "large").stream()
                .map(cell -> groups(read(
                        "veteran.csv",
                        "trt",
                        "1",
                        row -> row.getField("celltype").equals(cell))))
                .toList();
        assertLogRank("veteran trt strata celltype", LogRank.stratified(Weight.ALIKE, byCell));
    }

    /** One stratum of lung holds a man alone. */
    private static List<SurvivalTimes> bothGroups(List<SurvivalTimes> groups) {
        return groups.size() == 2 ? groups : List.of(groups.get(0), new SurvivalTimes(List.of()));
    }

    private static void assertCurves(String table, Map<String, SurvivalTimes> groups) {
        Map<String, List<NamedCsvRecord>> rows =
                ReferenceTable.theirs(table).stream().collect(Collectors.groupingBy(row -> row.getField("stratum")));
        assertThat(rows.keySet()).isEqualTo(groups.keySet());
        groups.forEach((name, times) -> assertCurve(rows.get(name), KaplanMeier.of(times)));
    }

    private static void assertCurve(List<NamedCsvRecord> rows, KaplanMeier curve) {
        assertThat(curve.steps()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            KaplanMeier.Step step = curve.steps().get(i);
            assertThat(List.of(step.time(), (double) step.atRisk(), (double) step.events(), (double) step.censored()))
                    .containsExactly(
                            number(row, "time"),
                            number(row, "n_risk"),
                            number(row, "n_event"),
                            number(row, "n_censor"));
            assertNear(step.survival(), number(row, "surv"));
            if (step.survival() > 0) {
                assertNear(step.standardError(), number(row, "std_err"));
                Interval limits = curve.limitsAt(step.time(), LimitScale.LOG, 0.95);
                assertNear(limits, number(row, "lower"), number(row, "upper"));
            }
        }
    }

    private static void assertSummaries(
            String topic, Map<String, SurvivalTimes> groups, LimitScale scale, double until) {
        groups.forEach((name, times) -> assertSummary(topic + " " + name, times, scale, until));
    }

    private static void assertSummary(String topic, SurvivalTimes times, LimitScale scale, double until) {
        KaplanMeier curve = KaplanMeier.of(times);
        Map<String, String> expected = values("km", topic);
        Interval limits = curve.findMedianLimits(scale, 0.95).orElseThrow();
        RestrictedMean mean = curve.restrictedMean(until);

        assertThat(curve.findMedian()).hasValue(Double.parseDouble(expected.get("median")));
        assertThat(limits.lower()).isEqualTo(Double.parseDouble(expected.get("0.95LCL")));
        String upper = expected.get("0.95UCL");
        assertThat(limits.upper()).isEqualTo(upper.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(upper));
        assertNear(mean.value(), Double.parseDouble(expected.get("rmean")));
        assertNear(mean.standardError(), Double.parseDouble(expected.get("se(rmean)")));
    }

    private static void assertLogRank(String topic, LogRank actual) {
        Map<String, String> expected = values("logrank", topic);
        assertNear(actual.test().statistic(), Double.parseDouble(expected.get("chisq")));
        assertThat(actual.test().degreesOfFreedom()).isEqualTo(Integer.parseInt(expected.get("df")));
        assertNearInShare(actual.test().p(), Double.parseDouble(expected.get("p")));
        assertNear(actual.groups().get(0).variance(), Double.parseDouble(expected.get("var[1;1]")));
        for (int i = 0; i < actual.groups().size(); i++) {
            LogRank.Group group = actual.groups().get(i);
            assertNear(group.observed(), Double.parseDouble(expected.get("observed " + (i + 1))));
            assertNear(group.expected(), Double.parseDouble(expected.get("expected " + (i + 1))));
        }
    }

    private static Map<String, String> values(String topic, String of) {
        return ReferenceTable.theirs("expected/scalar_values.csv").stream()
                .filter(row -> row.getField("topic").equals(topic)
                        && row.getField("case").equals(of))
                .collect(Collectors.toMap(row -> row.getField("quantity"), row -> row.getField("value")));
    }

    private static List<SurvivalTimes> groups(Map<String, SurvivalTimes> byName) {
        return List.copyOf(byName.values());
    }

    private static Map<String, SurvivalTimes> aml(String column) {
        return read("aml.csv", column, "1", row -> true);
    }

    private static Map<String, SurvivalTimes> veteran(String column) {
        return read("veteran.csv", column, "1", row -> true);
    }

    private static Map<String, SurvivalTimes> lung(String column) {
        return read("lung.csv", column, "2", row -> true);
    }

    private static Map<String, SurvivalTimes> read(
            String file, String column, String died, Predicate<NamedCsvRecord> which) {
        Map<String, List<FollowUp>> groups = new TreeMap<>();
        for (NamedCsvRecord row : ReferenceTable.theirs("inputs/" + file)) {
            if (which.test(row)) {
                double time = number(row, "time");
                groups.computeIfAbsent(column + "=" + row.getField(column), name -> new ArrayList<>())
                        .add(
                                row.getField("status").equals(died)
                                        ? FollowUp.endedBy("died", time)
                                        : FollowUp.censoredAt(time));
            }
        }
        return groups.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new SurvivalTimes(each.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
