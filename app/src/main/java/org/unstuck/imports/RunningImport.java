package org.unstuck.imports;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unstuck.home.FileResult;
import org.unstuck.home.ImportProgress;

/** An import at work: it listens to how far it is, and can be told to stop. Safe for many threads. */
final class RunningImport implements ImportProgress {
    private final Map<Path, FileLine> files = new LinkedHashMap<>();
    private ImportRecord record;
    private long changes;
    private boolean stopping;

    RunningImport(ImportRecord begun, Uploads uploads) {
        this.record = begun;
        uploads.files().forEach(it -> files.put(it, FileLine.waiting(String.valueOf(it.getFileName()))));
    }

    synchronized ImportRecord record() {
        return record.running()
                ? new ImportRecord(
                        record.id(), record.started(), record.state(), record.message(), List.copyOf(files.values()))
                : record;
    }

    /** A number that changes whenever the record does. */
    synchronized long changes() {
        return changes;
    }

    synchronized void stop() {
        stopping = true;
    }

    /** What its record will be once it has ended so. */
    synchronized ImportRecord ended(ImportRecord.State state, String message) {
        return new ImportRecord(
                record.id(),
                record.started(),
                state,
                message,
                files.values().stream()
                        .map(it -> it.ended(state == ImportRecord.State.DONE))
                        .toList());
    }

    /** Ends it; its record is now this one. */
    synchronized void end(ImportRecord ended) {
        record = ended;
        changes++;
    }

    @Override
    public synchronized boolean cancelled() {
        return stopping;
    }

    @Override
    public synchronized void advanced(String name, long rows) {
        files.replaceAll((file, line) -> isOf(name, line) ? line.reading(rows) : line);
        changes++;
    }

    @Override
    public synchronized void finished(FileResult result) {
        files.computeIfPresent(result.file(), (file, line) -> line.with(result));
        changes++;
    }

    @Override
    public synchronized void assembling() {
        record = record.with(ImportRecord.State.RUNNING, "All files are read. Their records are being put together.");
        changes++;
    }

    private static boolean isOf(String table, FileLine line) {
        boolean open = line.state() == FileLine.State.WAITING || line.state() == FileLine.State.READING;
        return open && table.startsWith(line.name());
    }
}
