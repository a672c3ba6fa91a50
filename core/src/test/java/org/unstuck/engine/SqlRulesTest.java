package org.unstuck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlRulesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void every_script_of_the_house_keeps_the_rules() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Path> scripts =
                    files.filter(it -> it.toString().endsWith(".sql")).sorted().toList();

            assertThat(scripts)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(file -> assertThat(SqlRules.broken(
                                    SqlScript.of(file.getFileName().toString(), Files.readString(file))))
                            .as(file.toString())
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    select a / b as c from t                               | nullif
                    select a from t;                                       | semicolon
                    select * from t                                        | every column
                    select t.* from t                                      | every column
                    select a from t order by a                             | orders rows
                    select cast(a as double) as c from t                   | double
                    select a from t qualify a = 1                          | qualify
                    select string_agg(a, b) as c from t                    | string_agg
                    select a from t where a = :b                           | takes
                    """)
    void a_script_that_would_differ_elsewhere_is_refused(String sql, String because) {
        assertThat(SqlRules.broken(script(sql))).anySatisfy(it -> assertThat(it).contains(because));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    select cast(a as {{double}}) / nullif(b, 0) as c from t
                    select {{days_between(a, cast(b as date))}} as c from t
                    select lag(a) over (partition by b order by d) as c from t
                    select count(*) filter (where a in ('x / y', 'z;')) as c from t
                    """)
    void a_script_that_means_the_same_everywhere_passes(String sql) {
        assertThat(SqlRules.broken(script(sql))).isEmpty();
    }

    private static SqlScript script(String sql) {
        return SqlScript.of("test.sql", "-- Purpose: tests\n-- Reads: t\n-- Takes: nothing\n-- Gives: c\n" + sql);
    }
}
