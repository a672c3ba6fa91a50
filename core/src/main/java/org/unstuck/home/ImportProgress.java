package org.unstuck.home;

import java.nio.file.Path;
import java.util.List;
import org.unstuck.intake.Progress;

/** Told how far an import has come; called from several threads. */
public interface ImportProgress extends Progress {

    /** Does not listen and never stops. */
    ImportProgress NONE = new ImportProgress() {};

    /** These files will be imported. */
    default void found(List<Path> files) {}

    /** A file has been read, or could not be; it counts once the whole import is done. */
    default void finished(FileResult result) {}

    /** All files have been read; their records are being put together. */
    default void assembling() {}

    @Override
    default void advanced(String name, long rows) {}

    @Override
    default boolean cancelled() {
        return false;
    }
}
