package org.unstuck.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unstuck.UserFacingException;
import org.unstuck.audit.AuditLog;
import org.unstuck.audit.AuditQuery;
import org.unstuck.audit.AuditStore;
import org.unstuck.home.DataHome;
import org.unstuck.home.Finding;
import org.unstuck.home.ImportFiles;
import org.unstuck.home.ImportProgress;
import org.unstuck.home.RegisterStore;
import org.unstuck.intake.Intake;
import org.unstuck.intake.Layouts;
import org.unstuck.intake.ReadOptions;
import org.unstuck.people.Person;
import org.unstuck.store.DatabaseAddress;
import org.unstuck.store.TestDatabase;
import org.unstuck.store.WorkspaceDatabase;
import org.unstuck.versions.SaveText;
import org.unstuck.versions.TextName;
import org.unstuck.versions.TextVersion;
import org.unstuck.versions.TextVersionStore;

class BackupTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final TextName NOTE = new TextName("note", "100001");

    @TempDir
    Path folder;

    private DataHome home;
    private Path file;

    @BeforeEach
    void importSomething() throws IOException {
        Path brought = Files.writeString(
                folder.resolve("history.csv"), "URN,Rating,Inspection Date\n100000,Outstanding,20130418\n");
        home = DataHome.open(Files.createDirectories(folder.resolve("home")));
        new ImportFiles(home, intake(), NOON).run(List.of(brought), ReadOptions.NONE, ImportProgress.NONE);
        file = folder.resolve("backup.zip");
    }

    @ParameterizedTest
    @CsvSource({"SQLITE, SQLITE", "SQLITE, POSTGRESQL", "POSTGRESQL, SQLITE", "POSTGRESQL, POSTGRESQL"})
    void a_home_comes_back_whole_on_either_database(TestDatabase from, TestDatabase to) throws IOException {
        DatabaseAddress before = from.empty();
        write(before, "Ada’s words 🙂\n\"quoted\"", "Ada’s words, changed");
        make(before);
        DataHome other = DataHome.open(folder.resolve("other"));
        DatabaseAddress after = to == TestDatabase.SQLITE ? DatabaseAddress.of(other, "", Map.of()) : to.empty();

        new RestoreBackup(other, after, NOON).restore(file);

        try (WorkspaceDatabase database = new WorkspaceDatabase(after)) {
            assertThat(new TextVersionStore(database.sql()).listVersions(NOTE))
                    .extracting(TextVersion::text)
                    .containsExactly("Ada’s words, changed", "Ada’s words 🙂\n\"quoted\"");
            assertThat(new AuditStore(database.sql()).list(AuditQuery.ALL, 0, 10))
                    .extracting(it -> it.event().action())
                    .containsExactly("backup restored", "note saved", "note saved");
        }
        assertThat(new RegisterStore(other, BackupTest::intake)
                        .current()
                        .register()
                        .sources())
                .hasSize(1);
        assertThat(WorkspaceDoctor.examine(other, after)).as("findings").allMatch(it -> it.kind() == Finding.Kind.GOOD);
        assertThat(folder.resolve("other.restoring")).doesNotExist();
    }

    @Test
    void a_backup_overwrites_nothing_and_is_only_restored_into_an_empty_home() throws IOException {
        DatabaseAddress address = DatabaseAddress.of(home, "", Map.of());
        write(address, "One");
        make(address);

        assertThatThrownBy(() -> make(address)).hasMessageContaining("is there already");
        assertThatThrownBy(() -> new RestoreBackup(home, address, NOON).restore(file))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("is not empty");
    }

    @Test
    void a_server_that_holds_something_is_left_as_it_is() throws IOException {
        DatabaseAddress address = TestDatabase.POSTGRESQL.empty();
        write(address, "One");
        make(address);
        DataHome other = DataHome.open(folder.resolve("other"));

        assertThatThrownBy(() -> new RestoreBackup(other, address, NOON).restore(file))
                .hasMessageContaining("is not empty");
        assertThat(other.folder()).doesNotExist();
    }

    @Test
    void a_file_that_was_cut_short_is_refused_and_nothing_is_written() throws IOException {
        DatabaseAddress address = DatabaseAddress.of(home, "", Map.of());
        write(address, "One");
        make(address);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 100));
        DataHome other = DataHome.open(folder.resolve("other"));

        assertThatThrownBy(() -> new RestoreBackup(other, DatabaseAddress.of(other, "", Map.of()), NOON).restore(file))
                .hasMessageContaining("cannot be opened")
                .hasMessageContaining("Nothing was changed");
        assertThat(other.folder()).doesNotExist();
    }

    @Test
    void a_byte_that_changed_is_noticed_unless_it_carries_nothing() throws IOException {
        DatabaseAddress address = DatabaseAddress.of(home, "", Map.of());
        write(address, "One");
        make(address);
        byte[] whole = Files.readAllBytes(file);
        List<Manifest.Entry> entries = entries();
        int refused = 0;

        for (int at = 0; at < whole.length; at += 7) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            Files.write(file, changed);
            try {
                assertThat(entries()).as("byte " + at).isEqualTo(entries);
            } catch (UserFacingException e) {
                refused++;
            }
        }

        assertThat(refused).isGreaterThan(whole.length / 7 / 2);
    }

    private List<Manifest.Entry> entries() throws IOException {
        try (ArchiveReader archive = new ArchiveReader(file)) {
            assertThat(archive.made()).isEqualTo("2026-03-02T12:00:00.000Z");
            return archive.entries();
        }
    }

    @Test
    void a_backup_that_cannot_be_written_leaves_nothing_behind() throws IOException {
        DatabaseAddress address = DatabaseAddress.of(home, "", Map.of());
        write(address, "One");
        try (Stream<Path> originals = Files.walk(home.folder().resolve("originals"))) {
            Files.delete(originals.filter(Files::isRegularFile).findFirst().orElseThrow());
        }

        assertThatThrownBy(() -> make(address)).hasMessageContaining("was not made: there is no");

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(it -> it.getFileName().toString())).doesNotContain("backup.zip", "backup.zip.partial");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_doctor_finds_a_workspace_whole_and_sees_when_it_was_tampered_with(TestDatabase kind) {
        DatabaseAddress address = kind.empty();
        write(address, "One", "Two");
        assertThat(WorkspaceDoctor.examine(home, address)).allMatch(it -> it.kind() == Finding.Kind.GOOD);

        try (WorkspaceDatabase database = new WorkspaceDatabase(address)) {
            database.sql().sql("update audit_head set number = 7").update();
        }

        assertThat(WorkspaceDoctor.examine(home, address))
                .filteredOn(it -> it.kind() == Finding.Kind.PROBLEM)
                .extracting(Finding::what)
                .containsExactly("The audit was tampered with: The audit ends with row 2, but row 7 was written.");
    }

    @Test
    void the_doctor_names_a_damaged_workspace_and_makes_none_where_there_is_none() throws IOException {
        Path workspace = home.folder().resolve("workspace.db");
        DatabaseAddress address = DatabaseAddress.of(home, "", Map.of());
        assertThat(WorkspaceDoctor.examine(home, address))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.NOTE);
        assertThat(workspace).doesNotExist();

        Files.writeString(workspace, "These are my notes. ".repeat(500));

        assertThat(WorkspaceDoctor.examine(home, address))
                .singleElement()
                .satisfies(it -> assertThat(it.what()).contains("damaged"))
                .satisfies(it -> assertThat(it.advice()).contains("unstuck restore"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:00:00Z, 2026-03-02T02:00:00Z",
        "2026-03-02T01:59:59Z, 2026-03-01T02:00:00Z",
        "2026-07-02T00:30:00Z, 2026-07-01T01:00:00Z",
        "2026-03-29T12:00:00Z, 2026-03-29T01:00:00Z",
    })
    void a_backup_is_due_at_two_by_english_clocks(Instant now, Instant due) {
        assertThat(NightlyBackups.lastDue(now, LocalTime.of(2, 0))).isEqualTo(due);
    }

    private void make(DatabaseAddress address) {
        try (WorkspaceDatabase database = new WorkspaceDatabase(address)) {
            new MakeBackup(home, database, NOON).make(file, () -> false);
        }
    }

    private static void write(DatabaseAddress address, String... versions) {
        try (WorkspaceDatabase database = new WorkspaceDatabase(address)) {
            SaveText save = new SaveText(
                    new TextVersionStore(database.sql()),
                    new AuditLog(new AuditStore(database.sql()), () -> Person.LOCAL, NOON),
                    () -> Person.LOCAL,
                    NOON);
            for (int at = 0; at < versions.length; at++) {
                int begunFrom = at;
                database.transaction()
                        .executeWithoutResult(
                                work -> save.save(NOTE, begunFrom, versions[begunFrom], "/schools/100001"));
            }
        }
    }

    private static Intake intake() {
        return new Intake(Layouts.shipped());
    }
}
