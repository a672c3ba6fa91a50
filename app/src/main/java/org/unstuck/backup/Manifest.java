package org.unstuck.backup;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds; its last entry.
 *
 * @param format raised when an older program could not read it any more
 * @param made when, in UTC
 * @param entries all others
 */
record Manifest(int format, String made, List<Entry> entries) {
    static final String NAME = "manifest.json";
    static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * An entry.
     *
     * @param sha256 of its content, in hexadecimal
     */
    record Entry(String name, long bytes, String sha256) {}

    Manifest {
        entries = List.copyOf(entries);
    }

    static Manifest read(byte[] json) {
        return JSON.readValue(json, Manifest.class);
    }

    byte[] json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }
}
