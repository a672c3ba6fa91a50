package org.unstuck.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unstuck.intake.ReadOptions;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an import needs to be done, also after a restart.
 *
 * @param folder of the uploaded files
 * @param files in that folder
 * @param asAt the date that the files describe, if it was given
 */
record ImportInput(
        String folder, List<String> files, @Nullable String asAt) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    ImportInput {
        files = List.copyOf(files);
    }

    static ImportInput of(Uploads uploads, ReadOptions options) {
        LocalDate asAt = options.asAt();
        return new ImportInput(
                uploads.folder().toString(),
                uploads.files().stream().map(Path::toString).toList(),
                asAt == null ? null : asAt.toString());
    }

    static ImportInput read(String json) {
        return JSON.readValue(json, ImportInput.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    Uploads uploads() {
        return new Uploads(Path.of(folder), files.stream().map(Path::of).toList());
    }

    ReadOptions options() {
        return asAt == null ? ReadOptions.NONE : ReadOptions.asAt(LocalDate.parse(asAt));
    }
}
