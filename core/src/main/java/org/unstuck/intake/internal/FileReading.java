package org.unstuck.intake.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unstuck.UserFacingException;
import org.unstuck.boundary.BoundaryFile;
import org.unstuck.intake.FileReport;
import org.unstuck.intake.Layout;
import org.unstuck.intake.Original;
import org.unstuck.intake.Progress;
import org.unstuck.intake.ReadOptions;
import org.unstuck.intake.Records;
import org.unstuck.intake.TableReport;
import org.unstuck.provenance.Source;

/** Reads the tables of one file. */
public final class FileReading {

    private static final int MOST_NAMED = 10;

    private final Original original;
    private final List<Layout> layouts;
    private final ReadOptions options;
    private final Progress progress;

    public FileReading(Original original, List<Layout> layouts, ReadOptions options, Progress progress) {
        this.original = original;
        this.layouts = layouts;
        this.options = options;
        this.progress = progress;
    }

    /** See {@link org.unstuck.intake.Intake#read}. */
    public FileReport read(Function<Source, Records> sinks) {
        try {
            return Files.isRegularFile(original.file()) && BoundaryFile.mayBe(original.file())
                    ? new BoundaryReading(original, options).read(sinks)
                    : readTables(sinks);
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    original.name() + " cannot be read: " + e.getMessage() + ". Nothing of it was imported.",
                    e);
        }
    }

    private FileReport readTables(Function<Source, Records> sinks) throws IOException {
        try (FileTables file = FileTables.open(original)) {
            List<FileReport.Skipped> skipped = new ArrayList<>(file.skipped());
            List<TableReport> reports = new ArrayList<>();
            List<Table> tables = file.tables();
            for (Table table : tables) {
                TableReading reading = new TableReading(original, table, layouts, options, progress);
                Optional<String> skip = tables.size() > 1 ? reading.findReasonToSkip() : Optional.empty();
                if (skip.isPresent()) {
                    skipped.add(new FileReport.Skipped(TableReading.name(original, table), skip.get()));
                } else {
                    reports.add(reading.read(sinks));
                }
            }
            if (reports.isEmpty()) {
                throw nothingFits(skipped);
            }
            return new FileReport(reports, skipped);
        }
    }

    private UserFacingException nothingFits(List<FileReport.Skipped> skipped) {
        String reasons = skipped.stream()
                .limit(MOST_NAMED)
                .map(it -> " " + it.name() + ": " + it.reason())
                .collect(Collectors.joining());
        return Limits.unusable(original.name() + " holds nothing that can be used." + reasons);
    }
}
