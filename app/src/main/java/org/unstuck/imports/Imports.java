package org.unstuck.imports;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unstuck.jobs.JobStore;

/** The imports that were asked for on pages. */
@Component
final class Imports {
    private static final int SHOWN = 50;

    private final JobStore jobs;

    Imports(JobStore jobs) {
        this.jobs = jobs;
    }

    Optional<ImportRecord> find(String id) {
        return jobs.find(id).filter(it -> it.kind().equals(ImportJob.NAME)).map(ImportRecord::of);
    }

    /** The last imports, the newest first. */
    List<ImportRecord> list() {
        return jobs.list(ImportJob.NAME, SHOWN).stream().map(ImportRecord::of).toList();
    }

    /** The import that is at work or will be soon. */
    Optional<ImportRecord> findRunning() {
        return jobs.listOpen().stream()
                .filter(it -> it.kind().equals(ImportJob.NAME))
                .map(ImportRecord::of)
                .findFirst();
    }
}
