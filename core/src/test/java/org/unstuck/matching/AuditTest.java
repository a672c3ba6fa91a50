package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Violation.Kind;

/** An audit lets through what is right, and catches each thing that can be wrong. */
class AuditTest {

    private static final MatchingTable SCHOOLS = InventedSchools.table(40, 160);
    private static final Design DESIGN = Design.on("fsm", "size", "eal")
            .withExact("phase")
            .withCalipers(Caliper.within("fsm", 6), Caliper.withinDeviations("size", 1))
            .withMethod(new Method.Optimal(2));
    private static final Pairs RIGHT = new Matcher(SCHOOLS, DESIGN).match();

    @Property(tries = 600)
    void what_the_engine_emits_is_proven_best_over_all_pairs(@ForAll long seed) {
        RandomProblem problem = RandomProblem.of(seed, 25, 60);
        Pairs pairs = matchOrSkip(problem.table(), problem.design());

        AuditReport report = new Audit(problem.table(), problem.design()).proof(pairs);

        assertThat(report.violations()).isEmpty();
        assertThat(report.proven()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void every_metric_is_computed_alike_by_engine_and_auditor(Metric metric) {
        Design design = DESIGN.withMetric(metric)
                .withCovariates(List.of(
                        Covariate.numeric("fsm"),
                        Covariate.numeric("size"),
                        Covariate.categorical("region"),
                        Covariate.ordered("band", List.of("low", "middle", "high"))));

        AuditReport report = new Audit(SCHOOLS, design).proof(new Matcher(SCHOOLS, design).match());

        assertThat(report.violations()).isEmpty();
        assertThat(report.proven()).isTrue();
    }

    static Stream<MissingValues> ways() {
        return Stream.of(new MissingValues.Exclude(), new MissingValues.SamePattern(), new MissingValues.Penalty(1.5));
    }

    @Test
    void every_way_with_missing_values_passes_for_every_metric_that_knows_it() {
        MatchingTable patchy = InventedSchools.patchy(40, 160);
        for (MissingValues way : ways().toList()) {
            for (Metric metric : List.of(Metric.MAHALANOBIS, Metric.ROBUST_MAHALANOBIS, Metric.GOWER)) {
                Design design = DESIGN.withMissing(way).withMetric(metric);

                AuditReport report = new Audit(patchy, design).proof(new Matcher(patchy, design).match());

                assertThat(report.violations()).as("%s %s", way, metric).isEmpty();
            }
        }
    }

    @Test
    void a_proof_compares_every_treated_unit_with_every_control() {
        AuditReport report = new Audit(SCHOOLS, DESIGN).proof(RIGHT);

        assertThat(report.compared()).isEqualTo(40 * 160);
        assertThat(report.pairs()).isEqualTo(RIGHT.list().size());
    }

    @Test
    void a_pair_that_differs_in_what_must_be_the_same_is_caught() {
        assertThat(kinds(withFirstControl(it -> !phase(it).equals(phase(first().treated())))))
                .contains(Kind.EXACT);
    }

    @Test
    void a_pair_beyond_a_caliper_is_caught() {
        assertThat(kinds(withFirstControl(it -> phase(it).equals(phase(first().treated()))
                        && Math.abs(fsm(it) - fsm(first().treated())) > 6.001)))
                .contains(Kind.CALIPER)
                .doesNotContain(Kind.EXACT);
    }

    @Test
    void a_wrong_distance_is_caught() {
        Pair wrong = new Pair(first().treated(), first().control(), first().distance() + 1e-6);

        assertThat(kinds(replacedFirst(wrong))).contains(Kind.DISTANCE);
    }

    @Test
    void a_control_used_twice_is_caught() {
        Pair again = RIGHT.list().get(RIGHT.list().size() - 1);

        assertThat(kinds(withPairs(
                        Stream.concat(RIGHT.list().stream(), Stream.of(again)).toList())))
                .contains(Kind.COUNT);
    }

    @Test
    void a_row_of_the_wrong_group_is_caught() {
        Pair turned = new Pair(/* treated= */ first().control(), /* control= */ first().treated(), first().distance());

        assertThat(kinds(replacedFirst(turned))).contains(Kind.UNIT);
    }

    @Test
    void a_pair_that_was_dropped_is_caught() {
        assertThat(kinds(withPairs(RIGHT.list().subList(2, RIGHT.list().size()))))
                .contains(Kind.BOUND, Kind.LIST);
    }

    @Test
    void prices_that_are_too_high_are_caught() {
        Certificate certificate = RIGHT.certificate().orElseThrow();
        List<Certificate.Place> places = new ArrayList<>(certificate.places());
        List<Certificate.Control> controls = new ArrayList<>(certificate.controls());
        Certificate.Place place = places.get(0);
        Certificate.Control control = controls.get(0);
        places.set(0, priced(place, place.price().distance() + 5));
        controls.set(
                0,
                new Certificate.Control(
                        control.control(),
                        new Certificate.Price(
                                control.price().empty(), control.price().distance() - 5)));

        assertThat(kinds(withCertificate(new Certificate(places, controls)))).contains(Kind.PRICE);
    }

    @Test
    void prices_that_prove_less_are_caught() {
        Certificate certificate = RIGHT.certificate().orElseThrow();
        List<Certificate.Place> places = new ArrayList<>(certificate.places());
        places.set(0, priced(places.get(0), places.get(0).price().distance() - 0.01));

        assertThat(kinds(withCertificate(new Certificate(places, certificate.controls()))))
                .containsExactly(Kind.BOUND);
    }

    @Test
    void second_best_pairs_cannot_be_proven() {
        Design nearest = DESIGN.withMethod(new Method.Nearest(Method.Order.DATA, 2, false));
        Pairs greedy = new Matcher(SCHOOLS, nearest).match();
        Pairs claimed = new Pairs(
                greedy.list(),
                greedy.listUnmatched(),
                greedy.listExcluded(),
                List.of(),
                RIGHT.certificate().orElseThrow());

        assertThat(new Audit(SCHOOLS, nearest).pairs(greedy).passed()).isTrue();
        assertThat(kinds(claimed)).containsExactly(Kind.BOUND);
    }

    @Test
    void the_auditor_shares_no_code_with_the_engine() {
        JavaClasses classes = new ClassFileImporter().importPackages("org.unstuck.matching");

        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("org.unstuck.matching.audit..")
                .or()
                .areAssignableTo(Audit.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.unstuck.matching.internal..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Matcher.class)
                .check(classes);
    }

    private static Pairs matchOrSkip(MatchingTable table, Design design) {
        try {
            return new Matcher(table, design).match();
        } catch (UserFacingException e) {
            Assume.that(false);
            throw e;
        }
    }

    private static List<Kind> kinds(Pairs pairs) {
        return new Audit(SCHOOLS, DESIGN)
                .proof(pairs).violations().stream()
                        .map(it -> it.kind())
                        .distinct()
                        .toList();
    }

    private static Pair first() {
        return RIGHT.list().get(0);
    }

    private static Pairs withFirstControl(IntPredicate wanted) {
        for (int row = 0; row < SCHOOLS.size(); row++) {
            if (!SCHOOLS.isTreated(row) && wanted.test(row)) {
                return replacedFirst(new Pair(first().treated(), row, first().distance()));
            }
        }
        throw new IllegalStateException("there is none");
    }

    private static Pairs replacedFirst(Pair pair) {
        List<Pair> pairs = new ArrayList<>(RIGHT.list());
        pairs.set(0, pair);
        return withPairs(pairs);
    }

    private static Pairs withPairs(List<Pair> pairs) {
        return new Pairs(
                pairs,
                RIGHT.listUnmatched(),
                RIGHT.listExcluded(),
                RIGHT.notices(),
                RIGHT.certificate().orElseThrow());
    }

    private static Pairs withCertificate(Certificate certificate) {
        return new Pairs(RIGHT.list(), RIGHT.listUnmatched(), RIGHT.listExcluded(), RIGHT.notices(), certificate);
    }

    private static Certificate.Place priced(Certificate.Place place, double distance) {
        return new Certificate.Place(
                place.treated(),
                place.number(),
                place.ifEmpty(),
                new Certificate.Price(place.price().empty(), distance));
    }

    private static String phase(int row) {
        return SCHOOLS.getColumn("phase").text(row);
    }

    private static double fsm(int row) {
        return SCHOOLS.getNumbers("fsm").at(row);
    }
}
