package org.unstuck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unstuck.engine.Relation.Column;

class AnalysisEngineTest {

    private record School(
            String name,
            @Nullable Integer pupils,
            @Nullable Double share,
            @Nullable Boolean open,
            @Nullable LocalDate since) {}

    private static final List<Column<School>> COLUMNS = List.of(
            new Column<>("name", ColumnType.TEXT, School::name),
            new Column<>("pupils", ColumnType.INTEGER, School::pupils),
            new Column<>("share", ColumnType.DOUBLE, School::share),
            new Column<>("open", ColumnType.BOOLEAN, School::open),
            new Column<>("since", ColumnType.DATE, School::since));

    private static final School KNOWN = new School("Élan; drop table", 210, 12.5, true, LocalDate.of(2011, 9, 1));
    private static final School UNKNOWN = new School("Unknown", null, null, null, null);

    private final AnalysisEngine engine = AnalysisEngine.inProcess(new EngineLimits(128, 1));

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void what_is_loaded_comes_back_and_what_is_missing_stays_missing() {
        load(KNOWN, UNKNOWN);

        List<Row> rows = engine.run(
                script("name, pupils, share, open, since", "select name, pupils, share, open, since from school"));

        assertThat(rows)
                .extracting(Row::values)
                .containsExactlyInAnyOrder(
                        List.of("Élan; drop table", 210L, 12.5, true, LocalDate.of(2011, 9, 1)),
                        Arrays.asList("Unknown", null, null, null, null));
    }

    @Test
    void a_relation_of_the_same_name_is_replaced() {
        load(KNOWN, UNKNOWN);
        load(KNOWN);

        assertThat(engine.run(script("n", "select count(*) as n from school")))
                .singleElement()
                .satisfies(it -> assertThat(it.count("n")).isEqualTo(1));
    }

    @Test
    void a_parameter_is_a_value_and_never_a_part_of_the_query() {
        load(KNOWN, UNKNOWN);
        SqlScript named = script("n", "select count(*) as n from school where name = :name");

        assertThat(engine.run(named, Map.of("name", "' or 1 = 1 --")).get(0).count("n"))
                .isZero();
        assertThat(engine.run(named, Map.of("name", KNOWN.name())).get(0).count("n"))
                .isOne();
        assertThatThrownBy(() -> engine.run(named)).hasMessageContaining(":name");
    }

    @Test
    void a_script_that_gives_other_columns_than_it_says_fails() {
        load(KNOWN);

        assertThatThrownBy(() -> engine.run(script("pupils", "select name from school")))
                .hasMessageContaining("[name]")
                .hasMessageContaining("[pupils]");
    }

    @Test
    void no_file_can_be_read(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret.csv"), "a\n1\n");

        assertThatThrownBy(() -> engine.run(script("a", "select a from read_csv('" + file + "')")))
                .hasMessageContaining("disabled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set enable_external_access = true",
                "set memory_limit = '100GB'",
                "install httpfs",
                "load httpfs",
                "attach 'other.db'",
                "copy (select 1) to 'out.csv'"
            })
    void nothing_opens_the_database_to_the_outside(String command) {
        assertThatThrownBy(() -> engine.run(script("a", command))).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"School", "1st", "drop table", "a-b", ""})
    void a_name_that_is_not_plain_is_refused(String name) {
        assertThatThrownBy(() -> new Relation<>(name, COLUMNS, List.of())).hasMessageContaining("Not a name");
    }

    private void load(School... schools) {
        engine.load(new Relation<>("school", COLUMNS, List.of(schools)));
    }

    private static SqlScript script(String gives, String sql) {
        String takes = sql.contains(":name") ? "name" : "nothing";
        return SqlScript.of(
                "test.sql",
                "-- Purpose: tests\n-- Reads: school\n-- Takes: " + takes + "\n-- Gives: " + gives + "\n" + sql);
    }
}
