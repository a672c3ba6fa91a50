package org.unstuck.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unstuck.jobs.Chore;
import org.unstuck.jobs.JobStore;

/** Deletes uploaded files that no import waits for, as Unstuck was killed before or after it. */
final class ForgottenUploads implements Chore {
    /** Longer than any upload takes. */
    private static final Duration AGE = Duration.ofDays(1);

    private final Path folder;
    private final JobStore jobs;
    private final Clock clock;

    ForgottenUploads(Path folder, JobStore jobs, Clock clock) {
        this.folder = folder;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void look() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> wanted = jobs.listOpen().stream()
                .filter(it -> it.kind().equals(ImportJob.NAME))
                .map(it -> ImportInput.read(it.input()).folder())
                .collect(Collectors.toSet());
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path each : all) {
                if (!wanted.contains(each.toString()) && old(each)) {
                    new Uploads(each, List.of()).delete();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean old(Path each) throws IOException {
        return Files.getLastModifiedTime(each)
                .toInstant()
                .isBefore(clock.instant().minus(AGE));
    }
}
