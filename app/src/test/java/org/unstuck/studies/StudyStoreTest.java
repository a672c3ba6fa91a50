package org.unstuck.studies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unstuck.pairs.VisitPair;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.school.Urn;
import org.unstuck.store.OnBothDatabases;
import org.unstuck.store.TestDatabase;
import org.unstuck.store.WorkspaceDatabase;
import org.unstuck.studies.SampleEntry.Kind;

@OnBothDatabases
class StudyStoreTest {
    private static final Person ADA = new Person(new PersonId("ada"), "Ada");
    private static final Person BO = new Person(new PersonId("bo"), "Bo");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.120Z");
    private static final Study.Drawing DRAWING = new Study.Drawing("alike", 3, "abc", 4711);
    private static final VisitPair PAIR =
            new VisitPair(new Urn(100001), new Urn(100002), 0.1 + 0.2, "primary", "London");
    private static final VisitPair OTHER = new VisitPair(new Urn(100001), new Urn(100003), 0.5, "primary", "London");

    private final WorkspaceDatabase database;
    private final StudyStore store;

    StudyStoreTest(TestDatabase kind) {
        this.database = kind.open();
        this.store = new StudyStore(database.sql());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_study_is_there_for_its_members_and_for_nobody_else() {
        StudyId first = open();
        StudyId second = open();

        assertThat(store.find(first, ADA.id())).hasValue(new Study(first, "Visits", DRAWING, DAY, ADA));
        assertThat(store.list(ADA.id())).extracting(Study::id).containsExactly(second, first);
        assertThat(store.find(first, BO.id())).isEmpty();
        assertThat(store.findSample(first, BO.id())).isEmpty();
        assertThat(store.list(BO.id())).isEmpty();

        store.addMember(first, BO);

        assertThat(store.findSample(first, BO.id())).isPresent();
        assertThat(store.list(BO.id())).extracting(Study::id).containsExactly(first);
        assertThat(store.listMembers(first)).containsExactly(ADA, BO);
    }

    @Test
    void somebody_always_belongs_to_a_study() {
        StudyId study = open();

        assertThat(store.removeMember(study, ADA.id())).isFalse();
        store.addMember(study, BO);
        assertThat(store.addMember(study, BO)).isFalse();
        assertThat(store.removeMember(study, ADA.id())).isTrue();

        assertThat(store.listMembers(study)).containsExactly(BO);
        assertThat(store.find(study, ADA.id())).isEmpty();
    }

    @Test
    void what_happened_is_kept_whole_and_in_order() {
        StudyId study = open();
        List<SampleEntry> entries = List.of(
                drawn(),
                new SampleEntry(1, Kind.DECLINED, new Urn(100002), DAY, "“No time” 🙂", List.of(), BO, NOON),
                new SampleEntry(2, Kind.REPLACED, null, DAY, "", List.of(OTHER), ADA, NOON));

        assertThat(store.add(study, entries.get(1))).isTrue();
        assertThat(store.add(study, entries.get(2))).isTrue();

        TrackedSample sample = store.findSample(study, ADA.id()).orElseThrow();
        assertThat(sample.entries()).isEqualTo(entries);
        assertThat(sample.pairs()).containsExactly(OTHER);
    }

    @Test
    void an_entry_of_a_number_that_is_taken_is_not_written() {
        StudyId study = open();

        assertThat(store.add(study, drawn())).isFalse();

        assertThat(store.findSample(study, ADA.id()).orElseThrow().entries()).containsExactly(drawn());
    }

    @Test
    void of_many_who_record_at_once_one_wins() {
        StudyId study = open();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Boolean> written;
        try {
            List<CompletableFuture<Boolean>> all = IntStream.range(0, 8)
                    .mapToObj(it -> CompletableFuture.supplyAsync(
                            () -> add(
                                    study,
                                    new SampleEntry(
                                            1, Kind.INVITED, new Urn(100001), DAY, "by " + it, List.of(), ADA, NOON)),
                            threads))
                    .toList();
            written = all.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }

        assertThat(written).containsOnlyOnce(true);
        assertThat(store.findSample(study, ADA.id()).orElseThrow().entries()).hasSize(2);
    }

    private boolean add(StudyId study, SampleEntry entry) {
        return Boolean.TRUE.equals(database.transaction().execute(work -> store.add(study, entry)));
    }

    private StudyId open() {
        StudyId study = store.add("Visits", DRAWING, DAY, ADA);
        store.add(study, drawn());
        return study;
    }

    private static SampleEntry drawn() {
        return new SampleEntry(0, Kind.DRAWN, null, DAY, "", List.of(PAIR), ADA, NOON);
    }
}
