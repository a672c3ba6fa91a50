package org.unstuck.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unstuck.engine.AnalysisEngine;
import org.unstuck.engine.Dialect;
import org.unstuck.engine.EngineLimits;
import org.unstuck.engine.Relation;
import org.unstuck.engine.Row;
import org.unstuck.engine.SqlScript;

/** Every script gives the same rows on DuckDB and on a real PostgreSQL. */
class PortabilityTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 6, 30);
    private static final MathContext AS_EXACT_AS_NEEDED = new MathContext(9);

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres postgres;
    private static AnalysisEngine duckDb;
    private static AnalysisEngine postgreSql;

    @BeforeAll
    static void loadBoth() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        duckDb = AnalysisEngine.inProcess(EngineLimits.USUAL);
        postgreSql = AnalysisEngine.over(postgres.getPostgresDatabase().getConnection(), Dialect.POSTGRESQL);
        PictureFacts facts =
                InventedRegister.facts(InventedRegister.of(folder, 400).register(), folder, "ofsted-2020-stuck", AS_AT);
        List<Relation<?>> relations = new ArrayList<>(facts.relations());
        relations.add(CompositionTables.DIMENSIONS);
        relations.add(PupilTables.RELATION);
        relations.forEach(duckDb::load);
        relations.forEach(postgreSql::load);
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgreSql != null) {
            postgreSql.close();
            duckDb.close();
            postgres.close();
        }
    }

    static List<SqlScript> scripts() {
        return DrawPicture.scripts();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void a_script_gives_the_same_rows_on_duckdb_and_postgresql(SqlScript script) {
        Map<String, Object> parameters = script.takes().isEmpty() ? Map.of() : Map.of("as_at", AS_AT);

        List<List<String>> here = rows(duckDb.run(script, parameters));

        assertThat(here).isNotEmpty();
        assertThat(rows(postgreSql.run(script, parameters))).containsExactlyInAnyOrderElementsOf(here);
    }

    private static List<List<String>> rows(List<Row> rows) {
        return rows.stream()
                .map(row -> row.values().stream().map(PortabilityTest::text).toList())
                .toList();
    }

    private static String text(Object value) {
        return value instanceof Double number
                ? new BigDecimal(number)
                        .round(AS_EXACT_AS_NEEDED)
                        .stripTrailingZeros()
                        .toPlainString()
                : String.valueOf(value);
    }
}
