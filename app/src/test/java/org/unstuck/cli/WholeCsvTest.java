package org.unstuck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.invented.InventedEngland;
import org.unstuck.invented.Size;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WholeCsvTest {

    @Test
    void csv_has_a_line_for_every_school_that_json_has(@TempDir Path folder) throws IOException {
        Path home = folder.resolve("home");
        InventedEngland.write(folder.resolve("files"), 5, Size.SMALL);
        CommandRun.of("import", "--home", home, folder.resolve("files"));

        JsonNode json =
                JsonMapper.builder().build().readTree(classify(home, "json").output());

        assertThat(classify(home, "csv").output().lines().count())
                .isEqualTo(json.get("schools").size() + 1L);
    }

    private static CommandRun classify(Path home, String format) {
        return CommandRun.of("classify", "--home", home, "--definition", "ofsted-2020-stuck", "--format", format);
    }
}
