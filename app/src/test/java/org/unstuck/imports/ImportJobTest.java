package org.unstuck.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.UserFacingException;
import org.unstuck.home.FileResult;
import org.unstuck.home.ImportReport;
import org.unstuck.intake.ReadOptions;
import org.unstuck.jobs.Job;
import org.unstuck.jobs.JobStore;
import org.unstuck.jobs.RunningJob;
import org.unstuck.people.Person;
import org.unstuck.store.TestDatabase;
import org.unstuck.store.WorkspaceDatabase;

class ImportJobTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    private String told = "";

    @Test
    void each_file_is_there_at_once_and_tells_how_far_it_is() throws Exception {
        Uploads uploads = uploads("a.csv", "b.csv", "c.csv");
        ImportJob kind = new ImportJob((files, options, progress) -> {
            progress.advanced("b.csv", 20_000);
            progress.finished(new FileResult.NotUsable(files.get(0), "It is empty."));
            return new ImportReport(List.of());
        });

        kind.run(running(uploads, ReadOptions.NONE));

        assertThat(record(Job.State.RUNNING, "").files())
                .extracting(it -> it.name() + " " + it.state() + " " + it.rows() + " " + it.note())
                .containsExactly("a.csv NOT_USABLE 0 It is empty.", "b.csv READING 20000 ", "c.csv WAITING 0 ");
    }

    @Test
    void it_reads_the_files_and_the_date_that_it_was_asked_with_also_after_a_restart() throws Exception {
        Uploads uploads = uploads("a.csv");
        ImportJob kind = new ImportJob((files, options, progress) -> {
            assertThat(files).isEqualTo(uploads.files());
            assertThat(options.asAt()).isEqualTo(LocalDate.of(2019, 8, 31));
            return new ImportReport(List.of());
        });

        assertThat(kind.run(running(uploads, ReadOptions.asAt(LocalDate.of(2019, 8, 31)))))
                .isEmpty();
    }

    @Test
    void one_that_is_stopped_or_fails_says_that_nothing_changed_and_which_files_do_not_count() throws Exception {
        ImportJob kind = new ImportJob((files, options, progress) -> {
            progress.advanced("a.csv", 1);
            throw new UserFacingException(UserFacingException.Code.CANCELLED, "stopped");
        });

        assertThatThrownBy(() -> kind.run(running(uploads("a.csv"), ReadOptions.NONE)))
                .hasMessage("The import was stopped.");

        ImportRecord stopped = record(Job.State.STOPPED, "The import was stopped.");
        assertThat(stopped.message()).isEqualTo("The import was stopped. What was imported before is unchanged.");
        assertThat(stopped.files()).extracting(FileLine::state).containsExactly(FileLine.State.NOT_IMPORTED);
        assertThat(record(Job.State.FAILED, "The disk is full.").message()).startsWith("The disk is full. What was");
    }

    @Test
    void uploaded_copies_are_gone_when_the_import_has_ended() throws Exception {
        Uploads uploads = uploads("a.csv", "b.csv");

        new ImportJob((files, options, progress) -> new ImportReport(List.of()))
                .ended(running(uploads, ReadOptions.NONE).job());

        assertThat(uploads.folder()).doesNotExist();
    }

    @Test
    void uploads_that_no_import_waits_for_are_deleted_after_a_day() throws Exception {
        Path old = uploads("a.csv").folder();
        Path fresh = uploads("b.csv").folder();
        Files.setLastModifiedTime(old, FileTime.from(NOON.minusSeconds(90_000)));
        Files.setLastModifiedTime(fresh, FileTime.from(NOON));
        try (WorkspaceDatabase database = TestDatabase.SQLITE.open()) {
            new ForgottenUploads(folder, new JobStore(database.sql()), Clock.fixed(NOON, ZoneOffset.UTC)).look();
        }

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    private ImportRecord record(Job.State state, String message) {
        return ImportRecord.of(job("", state, message));
    }

    private Job job(String input, Job.State state, String message) {
        return new Job("1", "import", input, state, message, told, Person.LOCAL, NOON, false, 0);
    }

    private RunningJob running(Uploads uploads, ReadOptions options) {
        Job job = job(ImportInput.of(uploads, options).json(), Job.State.RUNNING, "");
        return new RunningJob() {
            @Override
            public Job job() {
                return job;
            }

            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void tell(String message, Supplier<String> detail) {
                told = detail.get();
            }
        };
    }

    private Uploads uploads(String... names) throws IOException {
        Path own = Files.createTempDirectory(folder, "uploads");
        for (String name : names) {
            Files.writeString(own.resolve(name), "URN\n");
        }
        return new Uploads(own, List.of(names).stream().map(own::resolve).toList());
    }
}
