package org.unstuck.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unstuck.UserFacingException;
import org.unstuck.home.Definitions;

class DefinitionReaderTest {

    private static final String MINIMAL = """
            id: my-rule
            version: 1
            title: my rule
            as-at: {date: 2019-08-31, by: inspection-date}
            rule:
              at-least: 2
            """;

    @Test
    void the_least_definition_has_sensible_settings() {
        Definition definition = DefinitionReader.read("mine.yaml", MINIMAL);

        assertThat(definition.windowFrom()).isNull();
        assertThat(definition.daysBetween()).isZero();
        assertThat(definition.rule()).isEqualTo(new AtLeast(2, new Counted(null)));
    }

    @Test
    void the_words_say_what_runs() {
        Definition stuck = new Definitions(Path.of("none"))
                .list()
                .find(new DefinitionId("ofsted-2020-stuck"))
                .orElseThrow();

        DefinitionWords words = DefinitionWords.of(stuck);

        assertThat(words.rule())
                .containsExactly(
                        "Every graded inspection was less than good.", "There were at least four graded inspections.");
        assertThat(words.window())
                .isEqualTo("Graded inspections from 1 September 2006 up to the date asked for count, by the date of the"
                        + " inspection.");
        assertThat(DefinitionWords.of(Sensitivity.withMinimum(stuck, 3).orElseThrow())
                        .rule())
                .contains("There were at least three graded inspections.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version: 1                | version: one           | mine.yaml, line 2: expected a whole number
            version: 1                | version: 0             | mine.yaml, line 2: expected a whole number
            version: 1                | vresion: 1             | mine.yaml, line 2: 'vresion' is not known here
            id: my-rule               | id: My rule            | mine.yaml, line 1: an id has
            date: 2019-08-31          | date: 31/08/2019       | mine.yaml, line 4: expected a date like 2019-08-31
            date: 2019-08-31          | date: 2019-02-30       | mine.yaml, line 4: expected a date like 2019-08-31
            by: inspection-date       | by: birthday           | mine.yaml, line 4: 'birthday' is not known here
            at-least: 2               | at-leest: 2            | mine.yaml, line 6: 'at-leest' is no clause
            at-least: 2               | at-least: 999          | mine.yaml, line 6: expected a whole number from 1 to 50
            at-least: 2               | every: less than good  | mine.yaml, line 6: 'less than good' is not among the terms
            at-least: 2               | all: []                | mine.yaml, line 6: expected at least one clause
            at-least: 2               | every: {grade: [five]} | mine.yaml, line 6: 'five' is not known here
            title: my rule            | title: [a              | mine.yaml, line 4
            title: my rule            | id: twice              | mine.yaml, line 3: 'id' stands here twice
            title: my rule            | title: &a x            | OK
            """)
    void an_error_points_at_its_line(String right, String wrong, String message) {
        String text = MINIMAL.replace(right, wrong);

        if (message.equals("OK")) {
            assertThat(DefinitionReader.read("mine.yaml", text).title()).isEqualTo("x");
        } else {
            assertThatThrownBy(() -> DefinitionReader.read("mine.yaml", text))
                    .isInstanceOf(UserFacingException.class)
                    .hasMessageStartingWith(message);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "'- a'", "'just text'", "'a: *b'", "'a: &a [*a]'", "'\u0000'", "'{{{{'", "'%TAG'"})
    void what_is_no_definition_is_refused_as_the_users_error(String text) {
        assertThatThrownBy(() -> DefinitionReader.read("mine.yaml", text)).isInstanceOf(UserFacingException.class);
    }

    @Test
    void a_document_that_never_ends_is_refused() {
        assertThatThrownBy(() -> DefinitionReader.read("mine.yaml", "a: " + "[".repeat(300_000)))
                .isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() -> DefinitionReader.read("mine.yaml", "rule: " + "{all: [".repeat(5_000)))
                .isInstanceOf(UserFacingException.class);
    }
}
