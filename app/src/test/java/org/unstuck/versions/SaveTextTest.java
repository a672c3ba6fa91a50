package org.unstuck.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unstuck.audit.AuditLog;
import org.unstuck.audit.AuditQuery;
import org.unstuck.audit.AuditStore;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.store.OnBothDatabases;
import org.unstuck.store.TestDatabase;
import org.unstuck.store.WorkspaceDatabase;

@OnBothDatabases
class SaveTextTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00.120Z"), ZoneOffset.UTC);
    private static final Person ADA = new Person(new PersonId("ada"), "Ada");
    private static final TextName NOTE = new TextName("note", "100001");

    private final WorkspaceDatabase database;
    private final TextVersionStore store;
    private final AuditStore audit;
    private final SaveText save;

    SaveTextTest(TestDatabase kind) {
        this.database = kind.open();
        this.store = new TextVersionStore(database.sql());
        this.audit = new AuditStore(database.sql());
        this.save = new SaveText(store, new AuditLog(audit, () -> ADA, NOON), () -> ADA, NOON);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_version_stays_with_who_and_when() {
        save(0, "One ‘quoted’ line\nand another 🙂");
        save(1, "Two");

        assertThat(store.listVersions(NOTE))
                .extracting(it -> it.version() + " " + it.author().name() + " " + it.savedAt() + " " + it.text())
                .containsExactly(
                        "2 Ada 2026-03-02T12:00:00.120Z Two",
                        "1 Ada 2026-03-02T12:00:00.120Z One ‘quoted’ line\nand another 🙂");
        assertThat(store.findNewest(new TextName("note", "100002"))).isEmpty();
    }

    @Test
    void a_save_is_in_the_audit_with_what_was_before_and_after() {
        save(0, "One");
        save(1, "Two");

        assertThat(audit.list(AuditQuery.ALL, 0, 1))
                .extracting(it -> it.event().action() + ": " + it.event().before() + " > "
                        + it.event().after() + " at " + it.event().subject())
                .containsExactly("note saved: One > Two at /schools/100001");
    }

    @Test
    void who_began_from_an_older_version_is_shown_both_texts_and_overwrites_neither() {
        save(0, "Theirs");

        SaveResult result = save(0, "Mine");

        assertThat(result).isInstanceOfSatisfying(SaveResult.Clash.class, clash -> {
            assertThat(clash.newest().text()).isEqualTo("Theirs");
            assertThat(clash.mine()).isEqualTo("Mine");
        });
        assertThat(store.listVersions(NOTE)).extracting(TextVersion::text).containsExactly("Theirs");
        assertThat(audit.count(AuditQuery.ALL)).isEqualTo(1);
    }

    @Test
    void saving_what_is_there_already_writes_nothing() {
        save(0, "Same");

        assertThat(save(0, "Same")).isEqualTo(new SaveResult.Unchanged());
        assertThat(store.listVersions(NOTE)).hasSize(1);
    }

    @Test
    void a_number_of_ones_own_is_taken_once() {
        assertThat(saveAs(3, "Three")).isInstanceOf(SaveResult.Saved.class);
        assertThat(saveAs(3, "Another three")).isInstanceOf(SaveResult.Clash.class);

        assertThat(store.listKind("note")).extracting(TextVersion::text).containsExactly("Three");
    }

    @Test
    void of_many_who_save_at_once_one_wins_and_all_others_see_a_clash() {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<SaveResult> results;
        try {
            List<CompletableFuture<SaveResult>> all = IntStream.range(0, 12)
                    .mapToObj(it -> CompletableFuture.supplyAsync(() -> save(0, "Words of " + it), threads))
                    .toList();
            results = all.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }

        assertThat(results.stream().filter(SaveResult.Saved.class::isInstance)).hasSize(1);
        assertThat(results.stream().filter(SaveResult.Clash.class::isInstance)).hasSize(11);
        assertThat(store.listVersions(NOTE)).hasSize(1);
        assertThat(audit.count(AuditQuery.ALL)).isEqualTo(1);
    }

    private SaveResult save(int begunFrom, String text) {
        return database.transaction().execute(work -> save.save(NOTE, begunFrom, text, "/schools/100001"));
    }

    private SaveResult saveAs(int number, String text) {
        return database.transaction().execute(work -> save.saveAs(NOTE, number, text, "/schools/100001"));
    }
}
