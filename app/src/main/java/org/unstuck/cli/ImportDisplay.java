package org.unstuck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.unstuck.home.FileResult;
import org.unstuck.home.ImportProgress;

/** Shows on standard error how far an import is: one line that moves on a terminal, else a line a file. */
final class ImportDisplay implements ImportProgress, AutoCloseable {
    /** Set by {@code ./unstuck} where standard error is a terminal, which Java itself cannot tell. */
    private static final String TERMINAL = "UNSTUCK_TERMINAL";

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean terminal;
    private int files;
    private int finished;

    ImportDisplay(PrintWriter err) {
        this.err = err;
        this.terminal = "yes".equals(System.getenv(TERMINAL));
    }

    @Override
    public synchronized void found(List<Path> found) {
        files = found.size();
    }

    @Override
    public synchronized void advanced(String name, long rows) {
        if (terminal) {
            show("%d of %d files read; %s, row %,d".formatted(finished, files, name, rows));
        }
    }

    @Override
    public synchronized void finished(FileResult result) {
        finished++;
        String line = "%d of %d: %s".formatted(finished, files, result.file().getFileName());
        if (terminal) {
            show(line);
        } else {
            err.println(line);
        }
    }

    @Override
    public synchronized void assembling() {
        if (terminal) {
            show("Putting schools and inspections together ...");
        }
    }

    @Override
    public synchronized void close() {
        if (terminal) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }

    private void show(String line) {
        err.print(CLEAR_LINE + line);
        err.flush();
    }
}
