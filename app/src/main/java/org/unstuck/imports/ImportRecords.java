package org.unstuck.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unstuck.UserFacingException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The records of the last imports, one file each in a folder of the home; they say what happened and no more. */
final class ImportRecords {
    private static final int MOST_KEPT = 50;
    private static final Pattern ID = Pattern.compile("[0-9]{8}-[0-9]{6}(?:-[0-9]{1,3})?");

    private final Path folder;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportRecords(Path folder) {
        this.folder = folder;
    }

    void save(ImportRecord record) {
        try {
            Files.createDirectories(folder);
            Path draft = folder.resolve(record.id() + ".part");
            Files.writeString(draft, json.writeValueAsString(record));
            Files.move(draft, file(record.id()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            for (Path old : files().stream().skip(MOST_KEPT).toList()) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME,
                    "The folder " + folder + " cannot be written: " + e.getMessage() + ".",
                    e);
        }
    }

    boolean has(String id) {
        return Files.exists(file(id));
    }

    /** A record; one that cannot be read counts as not there. */
    Optional<ImportRecord> find(String id) {
        return ID.matcher(id).matches() && has(id) ? read(file(id)) : Optional.empty();
    }

    /** All records, the newest first. */
    List<ImportRecord> list() {
        return files().stream().flatMap(it -> read(it).stream()).toList();
    }

    private Optional<ImportRecord> read(Path file) {
        try {
            return Optional.of(json.readValue(Files.readString(file), ImportRecord.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".json"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".json");
    }
}
