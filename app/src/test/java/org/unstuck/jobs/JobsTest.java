package org.unstuck.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.UserFacingException;
import org.unstuck.audit.AuditLog;
import org.unstuck.audit.AuditQuery;
import org.unstuck.audit.AuditStore;
import org.unstuck.people.Person;
import org.unstuck.store.OnBothDatabases;
import org.unstuck.store.TestDatabase;
import org.unstuck.store.WorkspaceDatabase;

@OnBothDatabases
class JobsTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    private final WorkspaceDatabase database;
    private final JobStore store;
    private final TaskStore tasks;
    private final AuditStore audit;
    private final Jobs jobs;
    private final List<JobServer> servers = new ArrayList<>();

    JobsTest(TestDatabase kind) {
        this.database = kind.open();
        this.store = new JobStore(database.sql());
        this.tasks = new TaskStore(database.dataSource());
        this.audit = new AuditStore(database.sql());
        this.jobs = new Jobs(store, tasks, new AuditLog(audit, () -> Person.LOCAL, CLOCK), CLOCK);
    }

    @AfterEach
    void end() throws IOException {
        for (JobServer each : servers) {
            each.close();
        }
        database.close();
    }

    @Test
    void a_job_is_done_and_says_what_came_of_it() {
        serve(new Kind("count", job -> {
            job.tell("half way", () -> "5 of 10");
            return "Counted " + job.job().input();
        }));

        Job done = ended(ask("count", "ten"));

        assertThat(done.state()).isEqualTo(Job.State.DONE);
        assertThat(done.message()).isEqualTo("Counted ten");
        assertThat(done.detail()).isEqualTo("5 of 10");
        assertThat(audit.list(AuditQuery.ALL, 0, 1))
                .extracting(it -> it.event().action() + " " + it.event().subject())
                .containsExactly("count asked for /jobs/" + done.id());
    }

    @Test
    void a_job_asked_for_in_a_transaction_that_fails_never_was() {
        CountDownLatch ran = new CountDownLatch(1);
        database.transaction().executeWithoutResult(work -> {
            jobs.ask(Person.LOCAL, "count", "", "");
            work.setRollbackOnly();
        });
        serve(new Kind("count", job -> {
            ran.countDown();
            return "";
        }));

        ended(ask("count", "another"));

        assertThat(store.list("", 10)).extracting(Job::input).containsExactly("another");
    }

    @Test
    void a_job_that_fails_says_why_and_a_fault_of_ours_keeps_its_secrets() {
        serve(
                new Kind("full", job -> {
                    throw new UserFacingException(UserFacingException.Code.HOME, "The disk is full.");
                }),
                new Kind("faulty", job -> {
                    throw new IllegalStateException("a secret of the program");
                }));

        assertThat(ended(ask("full", "")).message()).isEqualTo("The disk is full.");
        Job fault = ended(ask("faulty", ""));
        assertThat(fault.state()).isEqualTo(Job.State.FAILED);
        assertThat(fault.message()).startsWith("A fault in Unstuck").doesNotContain("secret");
        assertThat(ended(ask("from another version", "")).state()).isEqualTo(Job.State.FAILED);
    }

    @Test
    void a_job_stops_when_somebody_asks_it_to() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        serve(new Kind("long", job -> {
            begun.countDown();
            return untilCancelled(job);
        }));
        Job asked = ask("long", "");
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

        stop(asked);

        assertThat(ended(asked).state()).isEqualTo(Job.State.STOPPED);
        stop(asked);
        assertThat(audit.count(new AuditQuery("", "job asked to stop", "", "", "")))
                .isEqualTo(1);
    }

    @Test
    void a_job_is_taken_up_again_by_the_next_program_when_this_one_ends() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        JobServer first = serve(new Kind("long", job -> {
            begun.countDown();
            return untilCancelled(job);
        }));
        Job asked = ask("long", "");
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        first.close();
        assertThat(store.find(asked.id()).orElseThrow().state()).isEqualTo(Job.State.RUNNING);

        serve(new Kind("long", job -> "done this time"));

        assertThat(ended(asked).message()).isEqualTo("done this time");
    }

    @Test
    void a_job_whose_program_was_killed_is_taken_up_again_at_once() {
        Job asked = ask("long", "");
        database.sql()
                .sql("update scheduled_tasks set picked = ?, picked_by = 'unstuck', last_heartbeat = execution_time")
                .param(true)
                .update();
        database.sql().sql("update job set state = 'RUNNING', attempts = 1").update();

        serve(new Kind("long", job -> "done after all"));

        assertThat(ended(asked).message()).isEqualTo("done after all");
    }

    @Test
    void a_job_that_ends_the_program_each_time_is_given_up() {
        Job asked = ask("deadly", "");
        database.sql().sql("update job set state = 'RUNNING', attempts = 5").update();
        AtomicInteger runs = new AtomicInteger();

        serve(new Kind("deadly", job -> "ran " + runs.incrementAndGet()));

        assertThat(ended(asked).state()).isEqualTo(Job.State.FAILED);
        assertThat(runs).hasValue(0);
    }

    @Test
    void of_two_programs_on_one_home_one_does_the_jobs() {
        serve(new Kind("count", job -> "first"));
        ended(ask("count", ""));
        serve(new Kind("count", job -> "second"));

        assertThat(Stream.of(ask("count", ""), ask("count", ""))
                        .map(it -> ended(it).message()))
                .containsOnly("first");
    }

    private static String untilCancelled(RunningJob job) {
        eventually(job::cancelled);
        throw new UserFacingException(UserFacingException.Code.CANCELLED, "It was stopped.");
    }

    private Job ask(String kind, String input) {
        return database.transaction().execute(work -> jobs.ask(Person.LOCAL, kind, input, ""));
    }

    private void stop(Job job) {
        database.transaction().executeWithoutResult(work -> jobs.stop(Person.LOCAL, job.id()));
    }

    private Job ended(Job asked) {
        eventually(() -> store.find(asked.id()).orElseThrow().state().ended());
        return store.find(asked.id()).orElseThrow();
    }

    private static void eventually(BooleanSupplier holds) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(until);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private JobServer serve(Kind... kinds) {
        JobServer server = new JobServer(
                folder.resolve("jobs.lock"),
                () -> new JobServer.Work(store, tasks, new JobRunner(store, Stream.of(kinds), CLOCK), List.of()));
        servers.add(server);
        server.startAfter(Duration.ZERO);
        return server;
    }

    private interface Body {
        String run(RunningJob job);
    }

    private record Kind(String name, Body body) implements JobKind {
        @Override
        public String title() {
            return name;
        }

        @Override
        public String run(RunningJob job) {
            return body.run(job);
        }
    }
}
