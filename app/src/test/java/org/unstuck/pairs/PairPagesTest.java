package org.unstuck.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.unstuck.access.LocalAccess;
import org.unstuck.matching.Design;
import org.unstuck.matching.DesignReader;
import org.unstuck.matching.MissingValues;
import org.unstuck.web.Visitor;
import org.unstuck.workbench.OnSmallEngland;

/** The pages about pairs, over a small country: 13 of its schools are stuck, one of them secondary, and one is unstuck. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@Import(OnSmallEngland.class)
class PairPagesTest {
    private static final String GOOD = "/designs/new?control=always-good";

    @LocalServerPort
    private int port;

    @Autowired
    private LocalAccess access;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port, access);
    }

    @Test
    void the_first_page_offers_two_ways_to_begin() {
        assertThat(visitor.read("/designs", 200, "Stuck schools beside unstuck schools", "always good"))
                .contains("href=\"" + GOOD + "\"");
    }

    @Test
    void a_design_says_first_how_many_have_a_fair_partner() {
        visitor.read(
                "/designs/new",
                200,
                "1 of 13 schools that met ‘stuck (Ofsted 2020)’ has a fair partner among 1 school that met ‘unstuck",
                "There are fewer possible partners than schools that want one",
                "Ashgrove Academy",
                "Hopewell High School",
                "No possible partner is left after the same phase: 12 schools");
    }

    @Test
    void from_the_register_to_the_pairs_each_exit_has_a_count_and_a_reason() {
        visitor.read(
                "/designs/new",
                200,
                "13 of them met it 1 school could not be judged",
                "1 of these have a possible partner within the limits 12 schools have none",
                "1 are paired");
    }

    @Test
    void the_pairs_are_checked_and_proven() {
        visitor.read(
                GOOD,
                200,
                "was checked against every rule of the design by other code: no rule is broken.",
                "The pairs are proven to be the best");
    }

    @Test
    void schools_that_were_always_good_give_most_stuck_schools_a_partner() {
        visitor.read(
                GOOD, 200, "12 of 13 schools", "that met ‘always good’", "How alike the groups are", "By chance up to");
    }

    @Test
    void a_narrower_limit_leaves_schools_out_and_says_so() {
        visitor.read(
                "/designs/new?treated=ofsted-2020-stuck&control=always-good&as-at=2019-08-31&english-additional=1"
                        + "&exact=phase&primary-within=0.5",
                200,
                "the limit on pupils");
    }

    @Test
    void two_partners_stand_side_by_side_with_the_source_of_every_fact() {
        visitor.read(
                "/designs/new/pair?urn=137001",
                200,
                "Ashgrove Academy and Hopewell High School",
                "12 March 2019: requires improvement",
                "9 October 2018: good",
                "School list (invented), as at 31 August 2019",
                "not in the distance");
        visitor.read("/designs/new/pair?urn=112010", 404, "This design makes no pair with that school.");
    }

    @Test
    void the_pairs_can_be_taken_away_as_a_file_in_which_no_cell_is_a_formula() {
        HttpResponse<String> file = visitor.get("/designs/new/pairs.csv");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"pairs-ofsted-2020-stuck-ofsted-2020-unstuck-2019-08-31.csv\"");
        assertThat(file.body().lines())
                .hasSize(14)
                .anyMatch(
                        it -> it.startsWith("137001,Ashgrove Academy,secondary,South East,112015,Hopewell High School"))
                .noneMatch(it -> it.matches(".*(^|,)[=+@].*"));
    }

    @Test
    void the_design_and_its_table_can_be_taken_to_the_command_line() {
        String text = visitor.get("/designs/new/design.yaml?treated=ofsted-2020-stuck&size=2&settlement=1&exact=phase"
                        + "&secondary-within=250&each=2&missing=penalty")
                .body();
        Design design = DesignReader.read("design.yaml", text);

        assertThat(design.covariates())
                .extracting(it -> it.column() + " " + it.weight())
                .containsExactly("size 2.0", "settlement 1.0");
        assertThat(design.exact()).containsExactly("phase");
        assertThat(design.calipers().get(0).findWidth("secondary")).hasValue(250);
        assertThat(design.method().controlsEach()).isEqualTo(2);
        assertThat(design.missing()).isEqualTo(new MissingValues.Penalty(1));
        assertThat(visitor.get("/designs/new/table.csv").body())
                .startsWith("id,treated,phase,pupils,free-meals,english-additional,deprivation,size,")
                .contains("\r\n137001,1,secondary,");
    }

    @Test
    void a_sample_keeps_its_quotas_and_says_who_comes_in_when_a_school_declines() {
        String sample = "/designs/new/sample?control=always-good&sample-primary=2&sample-secondary=0&sample-region=any";
        visitor.read(sample, 200, "2 pairs keep all quotas.", "not a probability sample");

        visitor.read(sample + "&declined=200000&declined=nobody", 200);
        visitor.read(
                "/designs/new/sample?sample-primary=0&sample-secondary=1&sample-region=any&declined=137001",
                200,
                "1 pair keeps all quotas.",
                "If Ashgrove Academy declines",
                "No other sample keeps all quotas.");
    }

    @Test
    void quotas_that_no_sample_can_keep_are_named() {
        visitor.read("/designs/new/sample", 200, "No sample keeps all conditions", "phase primary (5)");
        visitor.read("/designs/new/sample?sample-region=%3Cb%3E", 400, "is not a quota");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "treated=nobody",
                "control=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "as-at=yesterday",
                "free-meals=-1",
                "size=NaN",
                "primary-within=1e9",
                "each=99",
                "distance=guess",
                "missing=invent",
                "treated=ofsted-2020-stuck"
            })
    void a_choice_that_cannot_be_used_is_named_on_the_page(String query) {
        String page = visitor.read("/designs/new?" + query, 400, "There is a problem");

        assertThat(page).contains("<title>Error: ").doesNotContain("alert(1)");
        assertThat(visitor.get("/designs/new/pairs.csv?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void two_groups_of_which_one_is_empty_are_told_and_not_failed_on() {
        visitor.read("/designs/new?as-at=2006-01-01", 200, "A design of pairs");
    }
}
