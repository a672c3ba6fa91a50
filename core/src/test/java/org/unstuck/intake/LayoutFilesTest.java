package org.unstuck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unstuck.UserFacingException;

/** Layouts are files that people write. */
class LayoutFilesTest {

    private static final String HISTORY = """
            id: history
            title: Graded inspections
            required: [URN, Rating]
            row:
              urn: URN
            inspections:
              inspection:
                kind: graded
                date-is: first-day
                cells:
                  date: Inspection Date
                  grade: Rating
            coverage:
              - {from: inspection, to: as-at, reach: own}
            """;

    @TempDir
    Path folder;

    @Test
    void a_new_wording_of_a_column_is_one_line() throws IOException {
        Path file = Files.writeString(
                folder.resolve("history 2020-02-28.csv"), "URN,Judgement,Inspection Date\n100000,Good,20050921\n");
        Layouts before = new Layouts(List.of(Layouts.read("history.yaml", HISTORY)));
        Layouts after = new Layouts(List.of(Layouts.read(
                "history.yaml",
                HISTORY.replace("[URN, Rating]", "[URN]").replace("grade: Rating", "grade: [Rating, Judgement]"))));

        assertThatThrownBy(() -> ReadFile.of(file, ReadOptions.NONE, before)).hasMessageContaining("'Rating'");
        assertThat(ReadFile.of(file, ReadOptions.NONE, after).inspections).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: graded      | kind: great        | line 8: expected graded or ungraded
            date-is: first-day | date-is: noon     | line 9: expected first-day or last-day
            grade: Rating     | mark: Rating       | line 12: 'mark' is not known here
            urn: URN          | number: URN        | line 5: 'number' is not known here
            to: as-at         | to: tomorrow       | line 14: expected as-at
            reach: own        | reach: all         | line 14: expected own or lineage
            title: Graded inspections | titel: x   | line 2: 'titel' is not known here
            """)
    void an_error_names_the_line(String right, String wrong, String message) {
        assertThatThrownBy(() -> Layouts.read("history.yaml", HISTORY.replace(right.strip(), wrong.strip())))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("history.yaml, " + message.strip());
    }

    @Test
    void two_layouts_cannot_have_the_same_name() {
        Layout layout = Layouts.read("history.yaml", HISTORY);

        assertThatThrownBy(() -> new Layouts(List.of(layout, layout))).hasMessageContaining("Two layouts");
    }
}
