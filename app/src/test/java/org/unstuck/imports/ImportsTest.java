package org.unstuck.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.UserFacingException;
import org.unstuck.home.FileResult;
import org.unstuck.home.ImportProgress;
import org.unstuck.home.ImportReport;
import org.unstuck.imports.ImportRecord.State;
import org.unstuck.intake.ReadOptions;

class ImportsTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final List<Imports> made = new ArrayList<>();

    @AfterEach
    void endAll() {
        mayEnd.countDown();
        made.forEach(Imports::close);
    }

    @Test
    void a_second_import_is_refused_while_one_runs_and_not_after() throws Exception {
        Imports imports = imports(this::waits);
        String id = start(imports).id();

        assertThat(imports.start(uploads("b.csv"), ReadOptions.NONE)).isEmpty();
        mayEnd.countDown();
        assertThat(ended(imports, id).state()).isEqualTo(State.DONE);
        assertThat(imports.start(uploads("b.csv"), ReadOptions.NONE)).isPresent();
    }

    @Test
    void each_file_is_there_at_once_and_tells_how_far_it_is() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        Imports imports = imports((files, options, progress) -> {
            progress.advanced("b.csv", 20_000);
            progress.finished(new FileResult.NotUsable(files.get(0), "It is empty."));
            told.countDown();
            return waits(files, options, progress);
        });

        String id = imports.start(uploads("a.csv", "b.csv", "c.csv"), ReadOptions.NONE)
                .orElseThrow()
                .id();
        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(imports.find(id).orElseThrow().files())
                .extracting(it -> it.name() + " " + it.state() + " " + it.rows() + " " + it.note())
                .containsExactly("a.csv NOT_USABLE 0 It is empty.", "b.csv READING 20000 ", "c.csv WAITING 0 ");
    }

    @Test
    void one_that_is_stopped_says_that_nothing_changed_and_which_files_do_not_count() throws Exception {
        Imports imports = imports((files, options, progress) -> {
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            throw new UserFacingException(UserFacingException.Code.CANCELLED, "stopped");
        });
        String id = start(imports).id();

        imports.stop(id);

        ImportRecord record = ended(imports, id);
        assertThat(record.state()).isEqualTo(State.STOPPED);
        assertThat(record.message()).contains("What was imported before is unchanged");
        assertThat(record.files()).extracting(FileLine::state).containsOnly(FileLine.State.NOT_IMPORTED);
    }

    @Test
    void one_that_fails_says_why_and_a_fault_of_ours_keeps_its_secrets() throws Exception {
        Imports full = imports((files, options, progress) -> {
            throw new UserFacingException(UserFacingException.Code.HOME, "The disk is full.");
        });
        Imports faulty = imports((files, options, progress) -> {
            throw new IllegalStateException("a secret of the program");
        });

        assertThat(ended(full, start(full).id()).message()).startsWith("The disk is full. What was imported");
        ImportRecord fault = ended(faulty, start(faulty).id());
        assertThat(fault.state()).isEqualTo(State.FAILED);
        assertThat(fault.message()).startsWith("A fault in Unstuck").doesNotContain("secret");
    }

    @Test
    void one_that_a_restart_cut_off_is_shown_as_interrupted() throws Exception {
        String id = start(imports(this::waits)).id();

        ImportRecord afterwards = imports(this::waits).find(id).orElseThrow();

        assertThat(afterwards.state()).isEqualTo(State.INTERRUPTED);
        assertThat(afterwards.message()).contains("What was imported before is unchanged");
    }

    @Test
    void uploaded_copies_are_gone_when_the_import_has_ended() throws Exception {
        Imports imports = imports((files, options, progress) -> new ImportReport(List.of()));
        Uploads uploads = uploads("a.csv", "b.csv");

        String id = imports.start(uploads, ReadOptions.NONE).orElseThrow().id();
        ended(imports, id);
        imports.close();

        assertThat(uploads.folder()).doesNotExist();
    }

    @Test
    void two_imports_of_one_second_have_records_of_their_own_and_a_damaged_one_hides_no_other() throws Exception {
        Imports imports = imports((files, options, progress) -> new ImportReport(List.of()));
        String one = start(imports).id();
        ended(imports, one);
        String other = start(imports).id();
        ended(imports, other);
        Files.writeString(folder.resolve("imports").resolve(one + ".json"), "{\"id\": tr");

        assertThat(other).isNotEqualTo(one);
        assertThat(imports.list()).extracting(ImportRecord::id).containsExactly(other);
        assertThat(imports.find("../" + other)).isEmpty();
    }

    @Property
    void whatever_name_a_browser_sends_the_file_stays_in_its_folder(@ForAll String sent) {
        Path own = Path.of("/uploads/0");

        assertThat(own.resolve(Uploads.safeName(sent)).normalize().getParent()).isEqualTo(own);
    }

    @Example
    void a_name_keeps_its_last_part_and_its_ending() {
        assertThat(Uploads.safeName("C:\\files\\schools 2019.csv")).isEqualTo("schools 2019.csv");
        assertThat(Uploads.safeName("a/../../b.csv")).isEqualTo("b.csv");
        assertThat(Uploads.safeName("..")).isEqualTo("file");
        assertThat(Uploads.safeName("x".repeat(500) + ".xlsx")).hasSize(150).endsWith("xx.xlsx");
    }

    private ImportReport waits(List<Path> files, ReadOptions options, ImportProgress progress) {
        try {
            assertThat(mayEnd.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new ImportReport(List.of());
    }

    private Imports imports(Importer importer) {
        Imports imports = new Imports(importer, new ImportRecords(folder.resolve("imports")), NOON);
        made.add(imports);
        return imports;
    }

    private ImportRecord start(Imports imports) throws IOException {
        return imports.start(uploads("a.csv"), ReadOptions.NONE).orElseThrow();
    }

    private Uploads uploads(String... names) throws IOException {
        Path own = Files.createTempDirectory(folder, "uploads");
        for (String name : names) {
            Files.writeString(own.resolve(name), "URN\n");
        }
        return new Uploads(own, List.of(names).stream().map(own::resolve).toList());
    }

    private static ImportRecord ended(Imports imports, String id) throws InterruptedException {
        for (int tries = 0; tries < 1_000; tries++) {
            ImportRecord record = imports.find(id).orElseThrow();
            if (!record.running()) {
                return record;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("The import did not end");
    }
}
