package org.unstuck.imports;

import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.intake.ReadOptions;
import org.unstuck.jobs.Jobs;
import org.unstuck.people.CurrentPerson;

/** Asks for an import of files that were brought. */
class StartImport {
    private final Imports imports;
    private final Jobs jobs;
    private final CurrentPerson current;

    StartImport(Imports imports, Jobs jobs, CurrentPerson current) {
        this.imports = imports;
        this.jobs = jobs;
        this.current = current;
    }

    /** The import, or empty where another has not ended; the files are then of no more use. */
    @Transactional
    public Optional<ImportRecord> start(Uploads uploads, ReadOptions options) {
        if (imports.findRunning().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(ImportRecord.of(jobs.ask(
                current.get(),
                ImportJob.NAME,
                ImportInput.of(uploads, options).json(),
                FileLines.write(uploads.files().stream()
                        .map(it -> FileLine.waiting(String.valueOf(it.getFileName())))
                        .toList()))));
    }
}
