package org.unstuck.searches;

import org.springframework.transaction.annotation.Transactional;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.people.CurrentPerson;
import org.unstuck.people.PersonId;

/** Deletes a search of the current person. */
class DeleteSearch {
    private final SavedSearchStore store;
    private final AuditLog audit;
    private final CurrentPerson current;

    DeleteSearch(SavedSearchStore store, AuditLog audit, CurrentPerson current) {
        this.store = store;
        this.audit = audit;
        this.current = current;
    }

    /** Does nothing where there is none of that name. */
    @Transactional
    public void delete(String name) {
        PersonId person = current.get().id();
        store.find(person, name).ifPresent(it -> {
            store.delete(person, name);
            audit.record(new AuditEvent("search deleted", name, it.address(), ""));
        });
    }
}
