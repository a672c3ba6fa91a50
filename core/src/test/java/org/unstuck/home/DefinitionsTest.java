package org.unstuck.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.UserFacingException;
import org.unstuck.classification.DefinitionId;

class DefinitionsTest {

    private static final String MINE = """
            id: my-rule
            version: 1
            title: my rule
            as-at: {date: 2019-08-31, by: inspection-date}
            rule: {at-least: 2}
            """;

    @TempDir
    Path home;

    @Test
    void four_definitions_ship() {
        assertThat(definitions().list().listNewest())
                .extracting(it -> it.id().value())
                .containsExactly("ofsted-2020-stuck", "ofsted-2020-unstuck", "dfe-rise-2025", "dfe-rise-report-card");
    }

    @Test
    void a_new_version_stands_before_the_old_one_and_both_are_kept() {
        definitions().add(MINE);
        definitions().add(MINE.replace("version: 1", "version: 2").replace("at-least: 2", "at-least: 3"));

        Definitions.Found found = definitions().list();

        assertThat(found.listVersions(new DefinitionId("my-rule")))
                .extracting(it -> it.definition().version())
                .containsExactly(2, 1);
        assertThat(found.find(new DefinitionId("my-rule")).orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void a_version_is_never_written_over() {
        definitions().add(MINE);

        assertThatThrownBy(() -> definitions().add(MINE))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("Version 1 of 'my-rule' exists; a change needs version 2.");
    }

    @Test
    void what_ships_cannot_be_replaced() throws IOException {
        String theft = MINE.replace("my-rule", "dfe-rise-2025");
        Files.createDirectories(home.resolve("definitions"));
        Files.writeString(home.resolve("definitions/theft.yaml"), theft);

        assertThatThrownBy(() -> definitions().add(theft)).hasMessageContaining("comes with the program");
        assertThat(definitions().list().problems()).hasSize(1);
    }

    @Test
    void a_file_that_is_wrong_is_a_problem_and_does_not_hide_the_others() throws IOException {
        Files.createDirectories(home.resolve("definitions"));
        Files.writeString(home.resolve("definitions/mine.yaml"), MINE);
        Files.writeString(home.resolve("definitions/wrong.yaml"), "id: x");
        Files.write(home.resolve("definitions/binary.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        Definitions.Found found = definitions().list();

        assertThat(found.find(new DefinitionId("my-rule"))).isPresent();
        assertThat(found.problems()).hasSize(2);
    }

    private Definitions definitions() {
        return new Definitions(home.resolve("definitions"));
    }
}
