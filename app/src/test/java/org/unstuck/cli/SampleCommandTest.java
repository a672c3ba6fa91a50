package org.unstuck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Sampling on the command line, with a table of invented schools. */
class SampleCommandTest {

    private static final String DESIGN = """
            id: ten-pairs
            version: 1
            title: Ten pairs over all regions
            units: {group: stuck}
            covariates: [fsm, eal, minority, idaci, size, urban]
            sample:
              phases:
                column: phase
                quotas: {Primary: 5, Secondary: 5}
              regions:
                column: region
                others: 1 to 2
            """;
    private static final String MORE = """
              reserves: 1
              appendix:
                least: 3
                columns:
                  - phase
                  - title: School size
                    column: size
                    bands: {Small: 0, Medium: 300, Large: 900}
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
    void ten_pairs_over_all_regions_are_the_best_there_are() throws IOException {
        assertThat(sample(DESIGN)).isZero();

        assertThat(output.toString())
                .startsWith("Ten pairs over all regions, version 1")
                .contains("10 pairs whose distances sum to 5.729556.")
                .contains("1    S000006          S000271          Secondary        EM                 0.531417");
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void csv_has_a_row_for_each_pair() throws IOException {
        assertThat(sample(DESIGN, "--format", "csv")).isZero();

        assertThat(output.toString().lines())
                .hasSize(11)
                .startsWith("pair,stuck,partner,phase,region,partner_region,distance,chance")
                .element(1)
                .asString()
                .startsWith("1,S000006,S000271,Secondary,EM,SW,0.5314168089382");
    }

    @Test
    void reserves_and_a_table_to_publish_are_told_where_the_design_asks() throws IOException {
        assertThat(sample(DESIGN + MORE)).isZero();

        assertThat(output.toString())
                .contains("If it declines")
                .contains("for each school told of, at least 3 fit what is told")
                .contains("Stuck or unstuck  phase")
                .contains("only the table that says so is made to be published")
                .contains("numbered by lot, with seed 0 (not to be published)");
        assertThat(output.toString().lines().filter(it -> it.matches("S\\d{6} +1 .*")))
                .hasSize(20);
    }

    @Test
    void lots_follow_the_seed_and_tell_the_chances() throws IOException {
        String byLot = DESIGN + "  choose: by-lot\n";

        assertThat(sample(byLot, "--seed", "7", "--format", "json")).isZero();
        String first = output.toString();
        output.getBuffer().setLength(0);
        sample(byLot, "--seed", "7", "--format", "json");
        String again = output.toString();
        output.getBuffer().setLength(0);
        sample(byLot, "--seed", "8", "--format", "json");

        assertThat(first)
                .isEqualTo(again)
                .contains("\"choice\":\"by-lot\",\"seed\":7,")
                .contains("\"chancesExact\":true")
                .contains("\"chances\":{\"S000001\":0.");
        assertThat(output.toString()).isNotEqualTo(first);
    }

    @Test
    void a_draw_by_lot_needs_a_seed() throws IOException {
        assertThat(sample(DESIGN + "  choose: by-lot\n")).isEqualTo(Failures.UNUSABLE_INPUT);

        assertThat(errors.toString()).contains("A draw by lot needs a seed", "--seed 4711");
        assertThat(output.toString()).isEmpty();
    }

    @Test
    void quotas_that_contradict_each_other_are_named_with_exit_code_3() throws IOException {
        assertThat(sample(DESIGN.replace("others: 1 to 2", "others: 2"))).isEqualTo(Failures.UNUSABLE_INPUT);

        assertThat(errors.toString())
                .startsWith("unstuck: No sample keeps all conditions: region EM (2), region EoE (2), ")
                .endsWith(
                        "together need 16 pairs, but phase Primary (5), phase Secondary (5) leave room for only 10.\n");
        assertThat(output.toString()).isEmpty();
    }

    @Test
    void a_design_without_a_sample_and_a_column_that_is_not_there_are_told() throws IOException {
        assertThat(sample(DESIGN.substring(0, DESIGN.indexOf("sample:")))).isEqualTo(Failures.UNUSABLE_INPUT);
        assertThat(sample(DESIGN.replace("column: region", "column: district"))).isEqualTo(Failures.UNUSABLE_INPUT);

        assertThat(errors.toString())
                .contains("design.yaml has no part 'sample', which says what the sample has to keep.")
                .contains("schools.csv has no column 'district'");
    }

    private int sample(String design, String... more) throws IOException {
        Path designFile = Files.writeString(folder.resolve("design.yaml"), design);
        List<String> arguments =
                new ArrayList<>(List.of("sample", "--input", schools.toString(), "--design", designFile.toString()));
        arguments.addAll(List.of(more));
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(output, true));
        command.setErr(new PrintWriter(errors, true));
        return command.execute(arguments.toArray(String[]::new));
    }
}
