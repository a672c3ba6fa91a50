package org.unstuck.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unstuck.intake.FileReport;
import org.unstuck.intake.Original;

/**
 * The tables of a file.
 *
 * @param tables in the file's order
 * @param skipped members of an archive that are no tables
 * @param closing ends the use of the file
 */
record FileTables(List<Table> tables, List<FileReport.Skipped> skipped, Closing closing) implements AutoCloseable {

    /** Ends the use of a file. */
    interface Closing {
        void close() throws IOException;
    }

    static FileTables open(Original original) throws IOException {
        Path file = original.file();
        if (!Files.isRegularFile(file)) {
            throw Limits.unusable(original.name() + (Files.exists(file) ? " is not a file." : " does not exist."));
        }
        if (packed(file)) {
            throw Limits.unusable("later");
        }
        Table table = CsvTable.of(original.name(), "", () -> Files.newInputStream(file));
        return new FileTables(List.of(table), List.of(), () -> {});
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }

    private static boolean packed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] <= 8;
        }
    }
}
