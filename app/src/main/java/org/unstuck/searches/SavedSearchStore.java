package org.unstuck.searches;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unstuck.people.PersonId;
import org.unstuck.store.Moments;

/** Saved searches in the workspace. */
@Component
final class SavedSearchStore {
    private final JdbcClient sql;

    SavedSearchStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Saves a search in the place of the one of that name. */
    void save(PersonId person, SavedSearch search) {
        sql.sql("""
                        insert into saved_search (person_id, name, address, saved_at) values (?, ?, ?, ?)
                        on conflict (person_id, name) do update set address = excluded.address, saved_at = excluded.saved_at
                        """)
                .params(person.value(), search.name(), search.address(), Moments.text(search.savedAt()))
                .update();
    }

    void delete(PersonId person, String name) {
        sql.sql("delete from saved_search where person_id = ? and name = ?")
                .params(person.value(), name)
                .update();
    }

    Optional<SavedSearch> find(PersonId person, String name) {
        return list(person).stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** A person's searches by name. */
    List<SavedSearch> list(PersonId person) {
        return sql
                .sql("select name, address, saved_at from saved_search where person_id = ?")
                .param(person.value())
                .query((row, at) -> new SavedSearch(
                        row.getString("name"), row.getString("address"), Moments.of(row.getString("saved_at"))))
                .list()
                .stream()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }
}
