package org.unstuck.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.store.OnBothDatabases;
import org.unstuck.store.TestDatabase;
import org.unstuck.store.WorkspaceDatabase;

@OnBothDatabases
class AuditTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.120Z");
    private static final Person ADA = new Person(new PersonId("ada"), "Ada Ärmel");
    private static final Person BOB = new Person(new PersonId("bob"), "Bob");

    private final WorkspaceDatabase database;
    private final AuditStore store;

    AuditTest(TestDatabase kind) {
        this.database = kind.open();
        this.store = new AuditStore(database.sql());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void each_row_says_who_when_what_before_and_after_and_comes_back_as_it_was_written() {
        AuditEvent event = new AuditEvent("note saved", "/schools/100001", "once ‘this’\n", "now 🙂 \u0000");

        AuditEntry written = append(ADA, event);

        assertThat(store.list(AuditQuery.ALL, 0, 10)).containsExactly(written);
        assertThat(written.at()).isEqualTo(NOON);
        assertThat(written.event().after()).isEqualTo("now 🙂 \uFFFD");
        assertThat(check().whole()).isTrue();
    }

    @Test
    void the_first_hash_is_the_one_that_anybody_can_compute() {
        // printf '4:none1:124:2026-03-02T12:00:00.120Z3:bob3:Bob9:signed in8:/sign-in0:0:' | sha256sum
        assertThat(append(BOB, AuditEvent.of("signed in", "/sign-in")).hash())
                .isEqualTo("62dfb49130c094e73b5c6f7a72a5527fc5dee5b15d92f4c58883931dcf9de937");
    }

    @Test
    void a_row_is_gone_with_the_change_that_failed() {
        append(ADA, AuditEvent.of("note saved", "/schools/1"));
        database.transaction().executeWithoutResult(work -> {
            store.append(NOON, ADA, AuditEvent.of("note saved", "/schools/2"));
            work.setRollbackOnly();
        });

        append(ADA, AuditEvent.of("note saved", "/schools/3"));

        assertThat(store.list(AuditQuery.ALL, 0, 10))
                .extracting(it -> it.number() + " " + it.event().subject())
                .containsExactly("2 /schools/3", "1 /schools/1");
        assertThat(check()).isEqualTo(new AuditCheck.Result(2, List.of()));
    }

    @Test
    void rows_can_neither_be_changed_nor_deleted() {
        append(ADA, AuditEvent.of("note saved", "/schools/1"));

        for (String attempt : List.of(
                "update audit_entry set person_name = 'Bob'",
                "delete from audit_entry",
                "update audit_head set number = 0",
                "delete from audit_head")) {
            assertThatThrownBy(() -> database.sql().sql(attempt).update())
                    .as(attempt)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(check()).isEqualTo(new AuditCheck.Result(1, List.of()));
    }

    @Test
    void tampering_by_somebody_who_may_do_anything_to_the_database_shows() {
        IntStream.rangeClosed(1, 5).forEach(it -> append(ADA, AuditEvent.of("note saved", "/schools/" + it)));
        allowEverything();

        database.sql()
                .sql("update audit_entry set person_name = 'Bob' where number = 2")
                .update();
        assertThat(check().faults()).containsExactly("Row 2 was changed after it was written.");

        database.sql().sql("delete from audit_entry where number = 2").update();
        assertThat(check().faults()).containsExactly("Row 2 is missing: row 3 follows on row 1.");

        database.sql().sql("delete from audit_entry where number > 1").update();
        assertThat(check().faults()).containsExactly("The audit ends with row 1, but row 5 was written.");
    }

    @Test
    void rows_are_found_by_person_action_subject_and_day() {
        append(ADA, AuditEvent.of("note saved", "/schools/100001"));
        append(BOB, AuditEvent.of("note saved", "/schools/100002"));
        append(BOB, AuditEvent.of("signed in", "/sign-in"));

        assertThat(subjects(new AuditQuery("bob", "note saved", "", "", ""))).containsExactly("/schools/100002");
        assertThat(subjects(new AuditQuery("", "", "/schools/", "", "")))
                .containsExactly("/schools/100002", "/schools/100001");
        assertThat(subjects(new AuditQuery("", "", "", "2026-03-02", "2026-03-02")))
                .hasSize(3);
        assertThat(subjects(new AuditQuery("", "", "", "2026-03-03", ""))).isEmpty();
        assertThat(subjects(new AuditQuery("", "", "", "", "2026-03-01"))).isEmpty();
        assertThat(store.count(new AuditQuery("bob", "", "", "", ""))).isEqualTo(2);
        assertThat(store.list(AuditQuery.ALL, 1, 1))
                .extracting(AuditEntry::number)
                .containsExactly(2L);
        assertThat(store.listActions()).containsExactly("note saved", "signed in");
    }

    @Test
    void many_who_write_at_once_make_one_chain() {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<CompletableFuture<Void>> all = IntStream.range(0, 60)
                    .mapToObj(it -> CompletableFuture.runAsync(
                            () -> append(it % 2 == 0 ? ADA : BOB, AuditEvent.of("note saved", "/schools/" + it)),
                            threads))
                    .toList();
            all.forEach(CompletableFuture::join);
        } finally {
            threads.shutdown();
        }

        assertThat(check()).isEqualTo(new AuditCheck.Result(60, List.of()));
    }

    @Test
    void a_clock_that_jumps_back_breaks_nothing() {
        append(ADA, AuditEvent.of("note saved", "/schools/1"));
        Clock earlier = Clock.fixed(NOON.minus(Duration.ofDays(400)), ZoneOffset.UTC);
        database.transaction()
                .executeWithoutResult(work ->
                        new AuditLog(store, () -> BOB, earlier).record(AuditEvent.of("note saved", "/schools/2")));

        assertThat(store.list(AuditQuery.ALL, 0, 10))
                .extracting(it -> it.event().subject())
                .containsExactly("/schools/2", "/schools/1");
        assertThat(check().whole()).isTrue();
    }

    private AuditEntry append(Person person, AuditEvent event) {
        return database.transaction().execute(work -> store.append(NOON, person, event));
    }

    private AuditCheck.Result check() {
        return database.transaction().execute(work -> AuditCheck.run(store));
    }

    private List<String> subjects(AuditQuery query) {
        return store.list(query, 0, 100).stream()
                .map(it -> it.event().subject())
                .toList();
    }

    private void allowEverything() {
        switch (database.address().dialect()) {
            case SQLITE -> {
                database.sql().sql("drop trigger audit_entry_not_changed").update();
                database.sql().sql("drop trigger audit_entry_not_deleted").update();
            }
            case POSTGRESQL ->
                database.sql()
                        .sql("alter table audit_entry disable trigger all")
                        .update();
        }
    }
}
