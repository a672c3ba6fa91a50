package org.unstuck.searches;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.people.CurrentPerson;
import org.unstuck.people.PersonId;

/** Gives a search a name, for the current person. */
class SaveSearch {
    private final SavedSearchStore store;
    private final AuditLog audit;
    private final CurrentPerson current;
    private final Clock clock;

    SaveSearch(SavedSearchStore store, AuditLog audit, CurrentPerson current, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** Takes the place of the person's search of the same name. */
    @Transactional
    public SavedSearch save(String name, String address) {
        PersonId person = current.get().id();
        SavedSearch search = new SavedSearch(name, address, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        String before =
                store.find(person, search.name()).map(SavedSearch::address).orElse("");
        store.save(person, search);
        audit.record(new AuditEvent("search saved", search.name(), before, address));
        return search;
    }
}
