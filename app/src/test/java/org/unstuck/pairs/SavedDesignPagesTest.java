package org.unstuck.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unstuck.access.LocalAccess;
import org.unstuck.matching.DesignReader;
import org.unstuck.sampling.SamplePlanReader;
import org.unstuck.web.Visitor;
import org.unstuck.workbench.OnSmallEngland;
import org.unstuck.yaml.YamlNode;

/** Saving designs, over a small country. Every test takes a name of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@Import(OnSmallEngland.class)
class SavedDesignPagesTest {
    @TempDir
    static Path home;

    @LocalServerPort
    private int port;

    @Autowired
    private LocalAccess access;

    private Visitor visitor;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @BeforeEach
    void visit() {
        visitor = new Visitor(port, access);
        visitor.get("/designs/new?control=always-good");
    }

    @Test
    void a_saved_design_is_on_the_list_and_shows_its_pairs_and_versions() {
        assertThat(save("title", "Alike in size").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/designs/alike-in-size?saved=yes");

        visitor.read("/designs", 200, "Alike in size");
        visitor.read(
                "/designs/alike-in-size",
                200,
                "Design, version 1",
                "12 of 13 schools",
                "‘always good’ (version 1)",
                "saved by The person at this computer");
    }

    @Test
    void a_saved_design_opens_in_the_builder_with_all_that_was_chosen() {
        save("title", "All kept", "primary-within", "90", "sample-region", "at most 3", "missing", "penalty");

        String page = visitor.read("/designs/all-kept", 200);
        String builder = page.replaceAll("(?s).*href=\"(/designs/new\\?[^\"]*)\">Open in the builder.*", "$1")
                .replace("&amp;", "&");

        assertThat(builder)
                .contains("design=all-kept", "begun=1", "primary-within=90", "size=2", "missing=penalty")
                .contains("sample-region=at+most+3");
        visitor.read(builder, 200, "Changing ‘All kept’, version 1", "12 of 13 schools");
    }

    @Test
    void the_file_is_one_that_the_commands_read_and_names_the_definitions() {
        save("title", "For the \"command\" line: a #1", "sample-primary", "2");

        String text =
                visitor.get("/designs/for-the-command-line-a-1/design.yaml").body();

        assertThat(text).contains("treated: {definition: ofsted-2020-stuck, version: 1}", "as-at: 2019-08-31");
        assertThat(DesignReader.read("design.yaml", text).title()).isEqualTo("For the \"command\" line: a #1");
        assertThat(SamplePlanReader.read(YamlNode.parse("design.yaml", text).get("sample"))
                        .design()
                        .size())
                .isEqualTo(7);
    }

    @Test
    void of_two_who_change_a_design_the_second_sees_both_and_neither_is_lost() {
        save("title", "Shared");
        save("title", "Shared", "design", "shared", "begun", "1", "each", "2");

        HttpResponse<String> clash = save("title", "Shared", "design", "shared", "begun", "1", "each", "3");

        Visitor.checked(clash, 409, "Somebody else changed the design", "controls-each: 2", "controls-each: 3");
        assertThat(save("title", "Shared", "design", "shared", "begun", "2", "each", "3")
                        .statusCode())
                .isEqualTo(302);
        visitor.read("/designs/shared", 200, "Design, version 3");
        visitor.read("/designs/shared?version=2", 200, "This is an older version.");
        assertThat(visitor.get("/designs/shared/design.yaml?version=2").body()).contains("controls-each: 2");
    }

    @Test
    void saving_what_is_saved_already_makes_no_version() {
        save("title", "Same");
        save("title", "Same", "design", "same", "begun", "1");

        visitor.read("/designs/same", 200, "Design, version 1");
    }

    @Test
    void a_name_that_cannot_be_used_is_told_beside_its_field() {
        save("title", "Taken");

        Visitor.checked(save("title", "taken!"), 422, "There is a design with this name");
        Visitor.checked(save("title", ""), 422, "Give the design a name");
        Visitor.checked(save("title", "New"), 422, "‘new’ alone is taken");
        Visitor.checked(save("title", "x", "design", "../x", "begun", "1"), 422, "is not there");
    }

    @Test
    void what_is_not_there_is_told() {
        visitor.read("/designs/nobody", 404, "There is no such design");
        save("title", "One version");
        visitor.read("/designs/one-version?version=7", 404, "has no such version");
    }

    @Test
    void a_design_can_be_taken_away_as_a_workbook_and_as_figures() {
        save("title", "Away");

        HttpResponse<String> workbook = visitor.get("/designs/away/files/pairs.ods");
        assertThat(workbook.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"away-v1-pairs.ods\"");
        assertThat(workbook.body()).startsWith("PK");
        assertThat(visitor.get("/designs/away/files/love-plot.svg").body())
                .startsWith("<svg")
                .contains("Number of pupils");
        assertThat(visitor.get("/designs/away/files/love-plot.png").body()).contains("PNG");
        assertThat(visitor.get("/designs/away/files/flow.svg").body()).contains("13 of them met it", "are paired");
        assertThat(visitor.get("/designs/away/files/flow.png").body()).contains("PNG");
        assertThat(visitor.get("/designs/away/files/secret.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void the_report_says_what_and_why_and_names_no_school() {
        save("title", "Told", "missing", "penalty");

        String report = visitor.read(
                "/designs/told/report",
                200,
                "Report of a design, version 1",
                "Partners are alike in number of pupils (counts 2 times).",
                "They are the same in phase.",
                "Schools of which something is not known: what is not known counts as one standard deviation apart.",
                "13 of them met it",
                "The pairs are proven to be the best",
                "A difference between partners is an association.");
        assertThat(report).doesNotContain("Ashgrove", "Hopewell", "/schools/");
    }

    @Test
    void what_one_choice_more_or_less_changes_stands_in_a_table() {
        save("title", "Shaken", "primary-within", "100", "free-meals", "1");

        visitor.read(
                "/designs/shaken/sensitivity",
                200,
                "As designed",
                "Limit on pupils half as wide",
                "Free school meals left out of the distance",
                "None of these partners");
    }

    private HttpResponse<String> save(String... fields) {
        String[] all = Stream.concat(
                        Arrays.stream(fields),
                        Stream.of(
                                "treated",
                                "ofsted-2020-stuck",
                                "control",
                                "always-good",
                                "as-at",
                                "2019-08-31",
                                "size",
                                "2",
                                "exact",
                                "phase"))
                .toArray(String[]::new);
        return visitor.post("/designs", all);
    }
}
