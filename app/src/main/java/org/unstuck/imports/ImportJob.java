package org.unstuck.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unstuck.UserFacingException;
import org.unstuck.jobs.Job;
import org.unstuck.jobs.JobKind;
import org.unstuck.jobs.RunningJob;

/** Imports uploaded files. Done twice it changes no more than done once, as a home knows each file by its content. */
final class ImportJob implements JobKind {
    static final String NAME = "import";
    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private final Importer importer;

    ImportJob(Importer importer) {
        this.importer = importer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Import files";
    }

    @Override
    public String address(Job job) {
        return "/imports/" + job.id();
    }

    @Override
    public String run(RunningJob job) {
        ImportInput input = ImportInput.read(job.job().input());
        Uploads uploads = input.uploads();
        try {
            importer.run(uploads.files(), input.options(), new RunningImport(uploads, job));
            return "";
        } catch (UserFacingException e) {
            if (e.code() == UserFacingException.Code.CANCELLED) {
                throw new UserFacingException(e.code(), "The import was stopped.", e);
            }
            throw e;
        }
    }

    @Override
    public void ended(Job job) {
        try {
            ImportInput.read(job.input()).uploads().delete();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Copies of uploaded files could not be deleted", e);
        }
    }
}
