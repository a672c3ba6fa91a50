package org.unstuck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SqlScriptTest {

    private static final String TEXT = """
            -- Purpose: Counts days,
            --     whole ones.
            -- Reads: visit, school
            -- Takes: as_at, least
            -- Gives: days, share
            select
                {{days_between(opened, cast(:as_at as date))}} as days, -- never :this
                cast(1 as {{double}}) as share
            from visit
            where opened < :as_at and size > :least
            """;

    private final SqlScript script = SqlScript.of("days.sql", TEXT);

    @Test
    void its_header_says_what_goes_in_and_out() {
        assertThat(script.purpose()).isEqualTo("Counts days, whole ones.");
        assertThat(script.reads()).containsExactly("visit", "school");
        assertThat(script.takes()).containsExactly("as_at", "least");
        assertThat(script.gives()).containsExactly("days", "share");
    }

    @Test
    void a_script_that_does_not_say_what_it_gives_is_refused() {
        assertThatThrownBy(() -> SqlScript.of("days.sql", TEXT.replace("-- Gives", "-- Returns")))
                .hasMessageContaining("days.sql")
                .hasMessageContaining("Gives");
    }

    @Test
    void parameters_are_bound_in_the_order_in_which_they_stand() {
        SqlScript.Rendered rendered = script.in(Dialect.POSTGRESQL);

        assertThat(rendered.parameters()).containsExactly("as_at", "as_at", "least");
        assertThat(rendered.query()).doesNotContain(":").contains("size > ?");
    }

    @Test
    void each_database_gets_its_own_spelling_of_doubles_and_days() {
        assertThat(script.in(Dialect.DUCKDB).query())
                .contains("date_diff('day', opened, cast(? as date))", "as double)");
        assertThat(script.in(Dialect.POSTGRESQL).query())
                .contains("((cast(? as date)) - (opened))", "as double precision)");
        assertThat(script.in(Dialect.SPARK).query()).contains("datediff(cast(? as date), opened)", "as double)");
    }

    @Test
    void its_hash_changes_with_every_character() {
        assertThat(script.sha256())
                .hasSize(64)
                .isEqualTo(SqlScript.of("other.sql", TEXT).sha256())
                .isNotEqualTo(SqlScript.of("days.sql", TEXT + " ").sha256());
    }
}
