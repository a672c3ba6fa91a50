package org.unstuck.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.store.Moments;

/** The rows of the audit in the workspace. */
@Component
public final class AuditStore {
    private static final String COLUMNS =
            "number, at, person_id, person_name, action, subject, value_before, value_after, previous_hash, hash";
    private static final String WHERE = """
             from audit_entry
             where (:person = '' or person_id = :person)
               and (:action = '' or action = :action)
               and (:subject = '' or substr(subject, 1, length(:subject)) = :subject)
               and (:from = '' or at >= :from)
               and (:to = '' or at <= :to)
            """;

    private final JdbcClient sql;

    public AuditStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds a row; whoever else wants to waits until this transaction has ended. */
    AuditEntry append(Instant at, Person person, AuditEvent event) {
        sql.sql("update audit_head set number = number + 1 where id = 1").update();
        Head head = head();
        AuditEntry entry = AuditEntry.after(head.number() - 1, head.hash(), at, person, event);
        sql.sql("insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.number(),
                        Moments.text(entry.at()),
                        person.id().value(),
                        person.name(),
                        event.action(),
                        event.subject(),
                        event.before(),
                        event.after(),
                        entry.previousHash(),
                        entry.hash())
                .update();
        sql.sql("update audit_head set hash = ? where id = 1")
                .param(entry.hash())
                .update();
        return entry;
    }

    /** The newest row's number and hash, 0 and {@value AuditEntry#NO_HASH} where there is none. */
    record Head(long number, String hash) {}

    Head head() {
        return sql.sql("select number, hash from audit_head where id = 1")
                .query((row, at) -> new Head(row.getLong(1), row.getString(2)))
                .single();
    }

    /** Hands on every row, the oldest first. */
    void readAll(Consumer<AuditEntry> reader) {
        sql.sql("select " + COLUMNS + " from audit_entry order by number").query(row -> {
            reader.accept(entry(row));
        });
    }

    /** Rows that are wanted, the newest first. */
    public List<AuditEntry> list(AuditQuery query, int skip, int most) {
        return wanted("select " + COLUMNS + WHERE + " order by number desc limit :most offset :skip", query)
                .param("most", most)
                .param("skip", skip)
                .query((row, at) -> entry(row))
                .list();
    }

    /** How many rows are wanted. */
    public long count(AuditQuery query) {
        return wanted("select count(*)" + WHERE, query).query(Long.class).single();
    }

    /** When the first row was written; empty where there is none. */
    public Optional<Instant> findBeginning() {
        return sql.sql("select at from audit_entry where number = 1")
                .query(String.class)
                .optional()
                .map(Moments::of);
    }

    /** Everything that was ever done, by name. */
    List<String> listActions() {
        return sql.sql("select distinct action from audit_entry order by action")
                .query(String.class)
                .list();
    }

    /** Everybody who ever did something, by identifier, with the name they had last. */
    List<Person> listPeople() {
        return sql.sql("""
                        select person_id, person_name from audit_entry
                        where number in (select max(number) from audit_entry group by person_id)
                        order by person_id
                        """)
                .query((row, at) -> new Person(new PersonId(row.getString(1)), row.getString(2)))
                .list();
    }

    /** Hands on rows that are wanted, the oldest first. */
    void read(AuditQuery query, Consumer<AuditEntry> reader) {
        wanted("select " + COLUMNS + WHERE + " order by number", query).query(row -> {
            reader.accept(entry(row));
        });
    }

    private JdbcClient.StatementSpec wanted(String statement, AuditQuery query) {
        return sql.sql(statement)
                .param("person", query.person())
                .param("action", query.action())
                .param("subject", query.subject())
                .param("from", query.fromDay())
                .param("to", query.toDay().isEmpty() ? "" : query.toDay() + "T99");
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                Moments.of(row.getString("at")),
                new Person(new PersonId(row.getString("person_id")), row.getString("person_name")),
                new AuditEvent(
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("value_before"),
                        row.getString("value_after")),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
