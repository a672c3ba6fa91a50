package org.unstuck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.UserFacingException;
import org.unstuck.audit.AuditLog;
import org.unstuck.audit.AuditStore;
import org.unstuck.backup.MakeBackup;
import org.unstuck.backup.WorkspaceDoctor;
import org.unstuck.home.DataHome;
import org.unstuck.home.Doctor;
import org.unstuck.home.Finding;
import org.unstuck.home.ImportFiles;
import org.unstuck.home.ImportProgress;
import org.unstuck.home.RegisterStore;
import org.unstuck.intake.Intake;
import org.unstuck.intake.Layouts;
import org.unstuck.intake.ReadOptions;
import org.unstuck.invented.InventedEngland;
import org.unstuck.invented.Size;
import org.unstuck.people.Person;
import org.unstuck.store.DatabaseAddress.SqliteFile;
import org.unstuck.versions.SaveResult;
import org.unstuck.versions.SaveText;
import org.unstuck.versions.TextName;
import org.unstuck.versions.TextVersionStore;

/** A home on a disk that is full, or may not be written, and gets better. */
class FullDiskTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final TextName NOTE = new TextName("note", "100001");
    private static final String LONG_TEXT = "A new head came in May. ".repeat(800);

    @TempDir
    Path folder;

    private SmallDisk disk;
    private DataHome home;
    private WorkspaceDatabase database;

    @BeforeEach
    void open() {
        disk = SmallDisk.mount(folder.resolve("disk"), 48);
        home = DataHome.open(disk.folder().resolve("home"));
        database = new WorkspaceDatabase(new SqliteFile(home.folder().resolve("workspace.db"))).open();
    }

    @AfterEach
    void close() {
        if (disk != null) {
            database.close();
            disk.close();
        }
    }

    @Test
    void a_note_that_finds_the_disk_full_is_not_half_saved_and_is_saved_once_there_is_room() {
        assertThat(save(0, "First words")).isInstanceOf(SaveResult.Saved.class);
        disk.fill();

        assertThat(told(() -> save(1, LONG_TEXT)))
                .contains("The disk that holds the workspace is full. Make room and try again.")
                .contains("What was saved before is safe");
        assertThat(newestText()).isEqualTo("First words");

        disk.makeRoom();
        assertThat(save(1, LONG_TEXT)).isInstanceOf(SaveResult.Saved.class);
        assertThat(newestText()).isEqualTo(LONG_TEXT);
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_backup_that_finds_the_disk_full_leaves_no_file_behind() throws IOException {
        save(0, "First words");
        Path file = disk.folder().resolve("backup.zip");
        disk.fill();

        assertThat(told(() -> backup(file)))
                .contains("backup.zip was not made: No space left on device")
                .contains("Nothing else has changed");
        try (Stream<Path> left = Files.list(disk.folder())) {
            assertThat(left.map(it -> it.getFileName().toString())).containsExactlyInAnyOrder("home", "ballast");
        }

        disk.makeRoom();
        backup(file);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void an_import_that_finds_the_disk_full_changes_nothing_and_is_done_once_there_is_room() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        InventedEngland.write(files, 1, Size.SMALL);
        disk.fill();

        assertThat(told(() -> bring(files)))
                .contains("cannot be written: No space left on device")
                .contains("What it held before is unchanged");
        assertThat(countImported()).isZero();

        disk.makeRoom();
        bring(files);
        assertThat(countImported()).isPositive();
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_disk_that_may_not_be_written_is_named_and_used_again_once_it_may() throws IOException {
        save(0, "First words");
        Path files = Files.createDirectory(folder.resolve("files"));
        InventedEngland.write(files, 1, Size.SMALL);
        database.close();
        disk.forbidWriting();
        database = new WorkspaceDatabase(database.address());

        assertThat(told(() -> save(1, "Second words")))
                .contains("its file, folder or disk is read-only or forbidden. Allow writing and try again");
        assertThat(told(() -> bring(files))).contains("cannot be written: ");
        assertThat(told(() -> backup(disk.folder().resolve("backup.zip")))).contains("Read-only file system");

        disk.allowWriting();
        assertThat(save(1, "Second words")).isInstanceOf(SaveResult.Saved.class);
        bring(files);
        assertThat(problems()).isEmpty();
    }

    private SaveResult save(int begunFrom, String text) {
        AuditLog audit = new AuditLog(new AuditStore(database.sql()), () -> Person.LOCAL, NOON);
        SaveText save = new SaveText(new TextVersionStore(database.sql()), audit, () -> Person.LOCAL, NOON);
        return database.transaction().execute(work -> save.save(NOTE, begunFrom, text, "/schools/100001"));
    }

    private String newestText() {
        return new TextVersionStore(database.sql())
                .findNewest(NOTE)
                .orElseThrow()
                .text();
    }

    private void backup(Path file) {
        new MakeBackup(home, database, NOON).make(file, () -> false);
    }

    private void bring(Path files) {
        new ImportFiles(home, new Intake(Layouts.shipped()), NOON)
                .run(List.of(files), ReadOptions.NONE, ImportProgress.NONE);
    }

    private int countImported() {
        return new RegisterStore(home, () -> new Intake(Layouts.shipped()))
                .current()
                .catalogue()
                .files()
                .size();
    }

    private List<Finding> problems() {
        return Stream.concat(Doctor.examine(home).stream(), WorkspaceDoctor.examine(home, database.address()).stream())
                .filter(it -> it.kind() == Finding.Kind.PROBLEM)
                .filter(it -> !it.what().endsWith("of free disk space.")) // the disk of this test is small
                .toList();
    }

    /** What a person is told, as pages and commands do; a failure that they could not be told fails the test. */
    private static String told(Runnable work) {
        Throwable failure = catchThrowable(work::run);
        assertThat(failure).isNotNull();
        return StoreFailure.of(failure)
                .map(UserFacingException::getMessage)
                .orElseThrow(() -> new AssertionError("Nobody could be told of this", failure));
    }
}
