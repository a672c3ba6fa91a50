package org.unstuck.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows as lines of JSON. */
final class RowLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RowLines() {}

    static String line(List<?> values) {
        return JSON.writeValueAsString(values) + "\n";
    }

    static List<String> names(String line) {
        return JSON.readValue(line, new TypeReference<List<String>>() {});
    }

    static List<@Nullable Object> values(String line) {
        return JSON.readValue(line, new TypeReference<List<@Nullable Object>>() {});
    }
}
