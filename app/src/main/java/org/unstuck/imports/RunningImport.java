package org.unstuck.imports;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unstuck.home.FileResult;
import org.unstuck.home.ImportProgress;
import org.unstuck.jobs.RunningJob;

/** Listens to how far an import is, and tells its job. Safe for many threads. */
final class RunningImport implements ImportProgress {
    private final Map<Path, FileLine> files = new LinkedHashMap<>();
    private final RunningJob job;
    private String message = "";

    RunningImport(Uploads uploads, RunningJob job) {
        this.job = job;
        uploads.files().forEach(it -> files.put(it, FileLine.waiting(String.valueOf(it.getFileName()))));
    }

    @Override
    public boolean cancelled() {
        return job.cancelled();
    }

    @Override
    public synchronized void advanced(String name, long rows) {
        files.replaceAll((file, line) -> isOf(name, line) ? line.reading(rows) : line);
        tell();
    }

    @Override
    public synchronized void finished(FileResult result) {
        files.computeIfPresent(result.file(), (file, line) -> line.with(result));
        tell();
    }

    @Override
    public synchronized void assembling() {
        message = "All files are read. Their records are being put together.";
        tell();
    }

    private void tell() {
        List<FileLine> now = List.copyOf(files.values());
        job.tell(message, () -> FileLines.write(now));
    }

    private static boolean isOf(String table, FileLine line) {
        boolean open = line.state() == FileLine.State.WAITING || line.state() == FileLine.State.READING;
        return open && table.startsWith(line.name());
    }
}
