package org.unstuck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Matching on the command line, with a table of invented schools. */
class MatchTest {

    private static final String DESIGN = """
            id: alike
            version: 1
            title: Stuck schools beside schools alike
            units: {group: stuck}
            covariates: [fsm, eal, minority, idaci, size, urban]
            """;
    private static final String TIGHT = DESIGN + """
            exact: [phase, urban, idaci]
            calipers:
              - {column: fsm, within: 2}
              - {column: size, within: 60}
            """;

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path folder;

    private Path schools;

    @BeforeEach
    void copySchools() throws IOException {
        schools = folder.resolve("schools.csv");
        try (InputStream table = Objects.requireNonNull(MatchTest.class.getResourceAsStream("schools_small.csv"))) {
            Files.copy(table, schools);
        }
    }

    @Test
    void tells_pairs_and_why_each_other_unit_has_none() throws IOException {
        assertThat(match(schools, TIGHT, "--prove")).isZero();

        assertThat(output.toString())
                .contains(
                        "48 of 60 treated units have a control; 48 pairs.",
                        "Total Mahalanobis distance 57.245053",
                        "proven on all 60,000 that there could be",
                        "S000001          S000118            1.096540",
                        "S000002          No control is left after the caliper on fsm (the same phase: 222;");
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void csv_has_a_line_for_each_treated_unit() throws IOException {
        assertThat(match(schools, TIGHT, "--format", "csv")).isZero();

        assertThat(output.toString().lines())
                .hasSize(61)
                .startsWith("treated,control,distance,differ_most_in,treated_value,control_value,next_best,"
                        + "next_best_distance,reason")
                .anyMatch(it -> it.startsWith("S000002,,,"));
    }

    @Test
    void json_holds_the_prices_that_prove_the_pairs() throws IOException {
        assertThat(match(schools, DESIGN, "--format", "json")).isZero();

        assertThat(output.toString())
                .contains(
                        "\"total\":43.79422880198",
                        "\"optimal\":true",
                        "\"certificate\":{\"places\":[{\"treated\":\"S000001\"");
    }

    @Test
    void what_one_change_makes_of_the_pairs_is_told_on_demand() throws IOException {
        assertThat(match(schools, TIGHT, "--sensitivity")).isZero();

        assertThat(output.toString())
                .containsPattern("as designed +48 +48")
                .contains("caliper on fsm half as wide", "no caliper on size", "eal left out of the distance");
        output.getBuffer().setLength(0);
        assertThat(match(schools, TIGHT, "--sensitivity", "--format", "json")).isZero();
        assertThat(output.toString())
                .contains(
                        "\"sensitivity\":[{\"change\":\"as designed\",\"pairs\":48,\"kept\":48,\"treatedMatched\":48,");
    }

    @Test
    void an_outcome_is_compared_with_what_hidden_bias_could_do_to_it() throws IOException {
        Path table = write("id,treated,x,good\na,1,1,1\nb,0,1,0\nc,1,5,0\nd,0,5,0\ne,1,9,1\nf,0,9,\n");
        String design = "id: d\nversion: 1\ncovariates: x\n";

        assertThat(match(table, design, "--outcome", "good")).isZero();
        assertThat(output.toString())
                .contains(
                        "The outcome 'good' in 2 pairs; 1 more lack it on a side",
                        "Share 0.5000 of the treated, 0.0000 of the controls; difference 0.5000.",
                        "Higher for the treated in 1 pairs, for the control in 0, alike in 1; p = 1.0000 by McNemar's",
                        "Gamma 2.00  0.6667",
                        "Even without any hidden bias p is above 0.05.",
                        "E-value without limit",
                        "it shows no cause");
        output.getBuffer().setLength(0);
        assertThat(match(table, design, "--outcome", "good", "--format", "json"))
                .isZero();
        assertThat(output.toString()).contains("\"outcome\":{\"column\":\"good\",\"yesOrNo\":true,\"pairs\":2,");
    }

    @Test
    void what_does_not_go_together_is_refused() throws IOException {
        assertThat(match(schools, DESIGN, "--outcome", "size")).isEqualTo(3);
        assertThat(match(schools, DESIGN, "--outcome", "nothing")).isEqualTo(3);
        assertThat(match(schools, DESIGN, "--outcome", "region")).isEqualTo(3);
        assertThat(match(schools, DESIGN, "--sensitivity", "--format", "csv")).isEqualTo(3);

        assertThat(errors.toString())
                .contains(
                        "'size' is part of the design",
                        "has no column 'nothing'",
                        "column 'region': ",
                        "CSV has a line for each pair")
                .doesNotContain("Exception");
        assertThat(output.toString()).isEmpty();
    }

    @Test
    void full_matching_puts_every_school_into_a_set_with_the_total_of_the_reference() throws IOException {
        String full = DESIGN + "exact: [phase]\nmethod: full\n";

        assertThat(match(schools, full)).isZero();
        assertThat(output.toString())
                .contains("60 treated units and 1,000 controls are in ", "0 treated units and 0 controls are in none.")
                .contains("Total Mahalanobis distance 1415.726296 within sets.", "How alike the groups are");
        output.getBuffer().setLength(0);
        assertThat(match(schools, full, "--format", "csv")).isZero();
        assertThat(output.toString().lines())
                .hasSize(1061)
                .startsWith("set,unit,group,weight,distance,reason", "1,S000001,treated,1.0,,");
        output.getBuffer().setLength(0);
        assertThat(match(schools, full, "--format", "json")).isZero();
        assertThat(output.toString()).contains("\"total\":1415.726296391", "\"balance\":[{\"variable\":\"fsm\"");
    }

    @Test
    void what_is_about_pairs_is_refused_for_a_full_matching() throws IOException {
        for (String option : List.of("--prove", "--sensitivity", "--outcome=size")) {
            assertThat(match(schools, DESIGN + "method: full\n", option)).isEqualTo(3);
        }
        assertThat(match(schools, DESIGN + "method: {full: {most-controls: 2}}\n"))
                .isEqualTo(3);

        assertThat(errors.toString())
                .contains("the design asks for a full matching, which makes sets")
                .contains("No full matching keeps the limits: ")
                .doesNotContain("Exception");
        assertThat(output.toString()).isEmpty();
    }

    @Test
    void the_order_of_rows_changes_no_line() throws IOException {
        match(schools, TIGHT, "--format", "csv");
        String inOrder = output.toString();
        output.getBuffer().setLength(0);
        List<String> lines = Files.readAllLines(schools);
        Collections.reverse(lines.subList(1, lines.size()));
        Files.write(schools, lines);

        match(schools, TIGHT, "--format", "csv");

        assertThat(output.toString()).isEqualTo(inOrder);
    }

    @Test
    void semicolons_a_byte_order_mark_and_quotes_are_read() throws IOException {
        Path table = write("\uFEFFid;treated;x\n\"a\";1;\"1.5\"\nb;0;2\nc;0;9\n");

        assertThat(match(table, "id: d\nversion: 1\ncovariates: x\n", "--format", "csv"))
                .isZero();
        assertThat(output.toString()).contains("a,b,");
    }

    @Test
    void rows_of_other_groups_take_no_part_and_are_counted() throws IOException {
        Path table = write("id,treated,x\na,1,1\nb,0,2\nc,0,9\nd,other,1\n");

        assertThat(match(table, "id: d\nversion: 1\ncovariates: x\n")).isZero();
        assertThat(output.toString()).contains("1 of the rows are neither '1' nor '0' in 'treated'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    id,treated,x~a,1,1~b,0,two~c,0,3            | row 3, column 'x': 'two' is not a number
                    id,treated,x~a,1,1~b,0,Inf~c,0,3            | row 3, column 'x': 'Inf' is not a number
                    id,treated,x~a,1,1~b,0,1e999~c,0,3          | row 3, column 'x': '1e999' is not a number
                    id,treated,x~a,1,1~b,0,2~b,0,3              | 'b' stands twice
                    id,treated,x~a,1,1~,0,2~b,0,3               | row 3, column 'id': is empty
                    id,treated,x~a,1,1~b,,2~c,0,3               | row 3, column 'treated': is empty. Expected '1' or '0'
                    id;treated;x~a;1;1,5~b;0;2                  | row 2, column 'x': '1,5' is not a number
                    id,treated,x~a,0,1~b,0,2~c,0,3              | The table has no treated unit
                    id,treated,x~a,1,1~b,1,2~c,1,3              | The table has no control
                    id,treated,x~a,1,~b,0,~c,0,                 | No treated unit is left, as each lacks a value: 1 lack 'x'
                    id,treated,x~a,1,5~b,0,5~c,0,5              | no distance to choose by
                    id,treated,y~a,1,5~b,0,5~c,0,5              | has no column 'x', which the design names; it has id, treated, y
                    id,treated,x,x~a,1,5,5~b,0,5,5~c,0,5,5      | two columns called 'x'
                    id,treated,x~a,1,5~b,0~c,0,5                | row 3: has 2 cells where the header has 3
                    id,treated,x~a,1,"5~b,0,5                   | is not a table of separated values
                    id,treated,x                                | The table has no treated unit
                    """)
    void a_table_that_cannot_be_used_is_refused_with_its_place(String table, String complaint) throws IOException {
        assertThat(match(write(table.replace('~', '\n') + "\n"), "id: d\nversion: 1\ncovariates: x\n"))
                .isEqualTo(3);
        assertThat(errors.toString())
                .startsWith("unstuck: ")
                .contains(complaint)
                .doesNotContain("Exception");
        assertThat(output.toString()).isEmpty();
    }

    @Test
    void files_that_are_missing_empty_or_of_another_encoding_are_refused() throws IOException {
        assertThat(match(folder.resolve("none.csv"), DESIGN)).isEqualTo(3);
        assertThat(errors.toString()).contains("There is no file").contains("none.csv");
        assertThat(match(write(""), DESIGN)).isEqualTo(3);
        assertThat(errors.toString()).contains("table.csv is empty");
        assertThat(match(folder, DESIGN)).isEqualTo(3);
        assertThat(errors.toString()).contains("cannot be read: Is a directory");
        Path wide = folder.resolve("wide.csv");
        Files.write(wide, "id,treated,x\n".getBytes(StandardCharsets.UTF_16));
        assertThat(match(wide, DESIGN)).isEqualTo(3);
        assertThat(errors.toString()).contains("wide.csv is not text in UTF-8");
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "id,treated,x\n\u00e9,1,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(match(latin, DESIGN)).isEqualTo(3);
        assertThat(errors.toString()).contains("is not text in UTF-8");
    }

    @Test
    void a_design_that_cannot_be_used_is_refused_with_its_line() throws IOException {
        assertThat(match(schools, DESIGN + "calipers: [{column: fsm, within: 0}]\n"))
                .isEqualTo(3);
        assertThat(errors.toString()).contains("design.yaml, line 6").contains("name the column under 'exact'");
    }

    private Path write(String table) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), table);
    }

    private int match(Path table, String design, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("design.yaml"), design);
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {"match", "--input", table.toString(), "--design", file.toString()}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(output, true));
        command.setErr(new PrintWriter(errors, true));
        return command.execute(arguments);
    }
}
