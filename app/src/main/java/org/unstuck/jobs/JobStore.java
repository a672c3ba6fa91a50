package org.unstuck.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.store.Moments;

/** Jobs in the workspace. */
@Component
public final class JobStore {
    private static final String SELECT = """
            select id, kind, input, state, message, detail, person_id, person_name, asked_at, stop_asked, attempts
            from job
            """;

    private final JdbcClient sql;

    public JobStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds a job, unless there is one of its identifier. */
    boolean add(Job job) {
        return sql.sql("""
                                insert into job (id, kind, input, state, message, detail, person_id, person_name, asked_at,
                                    ended_at, stop_asked, attempts)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                job.id(),
                                job.kind(),
                                job.input(),
                                job.state().name(),
                                job.message(),
                                job.detail(),
                                job.person().id().value(),
                                job.person().name(),
                                Moments.text(job.askedAt()),
                                job.stopAsked(),
                                job.attempts())
                        .update()
                == 1;
    }

    void begin(String id) {
        sql.sql("update job set state = 'RUNNING', attempts = attempts + 1 where id = ?")
                .param(id)
                .update();
    }

    /** Notes how far a job is, unless it has ended. */
    void tell(String id, String message, String detail) {
        sql.sql("update job set message = ?, detail = ? where id = ? and ended_at = ''")
                .params(message, detail, id)
                .update();
    }

    void end(String id, Job.State state, String message, Instant at) {
        sql.sql("update job set state = ?, message = ?, ended_at = ? where id = ?")
                .params(state.name(), message, Moments.text(at), id)
                .update();
    }

    /** Asks a job to stop; false where it has ended or is not there. */
    boolean askToStop(String id) {
        return sql.sql("update job set stop_asked = ? where id = ? and ended_at = ''")
                        .params(true, id)
                        .update()
                == 1;
    }

    public Optional<Job> find(String id) {
        return sql.sql(SELECT + "where id = ?").param(id).query(JobStore::job).optional();
    }

    /** The last jobs of a kind, or of all kinds where it is empty; the newest first. */
    public List<Job> list(String kind, int most) {
        return sql.sql(SELECT + "where (:kind = '' or kind = :kind) order by asked_at desc, id desc limit :most")
                .param("kind", kind)
                .param("most", most)
                .query(JobStore::job)
                .list();
    }

    /** Jobs that have not ended, the oldest first. */
    public List<Job> listOpen() {
        return sql.sql(SELECT + "where ended_at = '' order by asked_at, id")
                .query(JobStore::job)
                .list();
    }

    /** Frees what a program that is no more was working on, and forgets chores, which older programs kept here too. */
    void releaseAll() {
        sql.sql("delete from scheduled_tasks where task_name = 'chores'").update();
        sql.sql("update scheduled_tasks set picked = ?, picked_by = null, last_heartbeat = null where picked = ?")
                .params(false, true)
                .update();
    }

    private static Job job(ResultSet row, int at) throws SQLException {
        return new Job(
                row.getString("id"),
                row.getString("kind"),
                row.getString("input"),
                Job.State.valueOf(row.getString("state")),
                row.getString("message"),
                row.getString("detail"),
                new Person(new PersonId(row.getString("person_id")), row.getString("person_name")),
                Moments.of(row.getString("asked_at")),
                row.getBoolean("stop_asked"),
                row.getInt("attempts"));
    }
}
