package org.unstuck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/layouts.md says of layouts holds. */
class LayoutsDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/layouts.md");

    @Test
    void its_example_is_the_layout_that_ships() throws IOException {
        String text = Files.readString(DOCUMENT);
        int from = text.indexOf("```yaml") + "```yaml".length();
        String example = text.substring(from, text.indexOf("```", from));

        assertThat(ReadFile.SHIPPED.list()).contains(Layouts.read("example.yaml", example));
    }

    @Test
    void it_names_everything_that_a_layout_may_read() throws IOException {
        String text = Files.readString(DOCUMENT);
        List<String> fields = Arrays.stream(Field.values()).map(Field::id).toList();
        List<String> cells = Arrays.stream(InspectionColumns.Cell.values())
                .map(InspectionColumns.Cell::id)
                .toList();

        assertThat(fields).allSatisfy(it -> assertThat(text).contains("`" + it + "`"));
        assertThat(cells).allSatisfy(it -> assertThat(text).contains("`" + it + "`"));
    }
}
