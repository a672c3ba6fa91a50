package org.unstuck.versions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.store.Moments;

/** Versions of texts in the workspace. */
@Component
public final class TextVersionStore {
    private static final String SELECT =
            "select kind, name, version, content, person_id, person_name, saved_at from text_version ";

    private final JdbcClient sql;

    public TextVersionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds a version, unless somebody has added the same one; this waits for whoever is about to. */
    boolean add(TextVersion version) {
        return sql.sql("""
                                insert into text_version (kind, name, version, content, person_id, person_name, saved_at)
                                values (?, ?, ?, ?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                version.name().kind(),
                                version.name().name(),
                                version.version(),
                                version.text(),
                                version.author().id().value(),
                                version.author().name(),
                                Moments.text(version.savedAt()))
                        .update()
                == 1;
    }

    public Optional<TextVersion> findNewest(TextName name) {
        return sql.sql(SELECT + "where kind = ? and name = ? order by version desc limit 1")
                .params(name.kind(), name.name())
                .query(TextVersionStore::version)
                .optional();
    }

    /** All versions of a text, the newest first. */
    public List<TextVersion> listVersions(TextName name) {
        return sql.sql(SELECT + "where kind = ? and name = ? order by version desc")
                .params(name.kind(), name.name())
                .query(TextVersionStore::version)
                .list();
    }

    /** All versions of all texts of a kind, by name, the newest first. */
    public List<TextVersion> listKind(String kind) {
        return sql.sql(SELECT + "where kind = ? order by name, version desc")
                .param(kind)
                .query(TextVersionStore::version)
                .list();
    }

    private static TextVersion version(ResultSet row, int at) throws SQLException {
        return new TextVersion(
                new TextName(row.getString("kind"), row.getString("name")),
                row.getInt("version"),
                row.getString("content"),
                new Person(new PersonId(row.getString("person_id")), row.getString("person_name")),
                Moments.of(row.getString("saved_at")));
    }
}
