package org.unstuck.imports;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lines about files as JSON, which is how a job keeps them. */
final class FileLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FileLines() {}

    static String write(List<FileLine> lines) {
        return JSON.writeValueAsString(lines);
    }

    /** The lines; none where they cannot be understood, as they only say what happened. */
    static List<FileLine> read(String json) {
        try {
            return json.isEmpty() ? List.of() : JSON.readValue(json, new TypeReference<List<FileLine>>() {});
        } catch (JacksonException e) {
            return List.of();
        }
    }
}
