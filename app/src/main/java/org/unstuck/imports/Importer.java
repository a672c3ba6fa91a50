package org.unstuck.imports;

import java.nio.file.Path;
import java.util.List;
import org.unstuck.home.ImportProgress;
import org.unstuck.home.ImportReport;
import org.unstuck.intake.ReadOptions;

/** Imports files into the home of this process. */
@FunctionalInterface
interface Importer {
    /** As {@link org.unstuck.home.ImportFiles#run}. */
    ImportReport run(List<Path> files, ReadOptions options, ImportProgress progress);
}
