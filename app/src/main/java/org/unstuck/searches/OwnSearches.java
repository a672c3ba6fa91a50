package org.unstuck.searches;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unstuck.UserFacingException;
import org.unstuck.people.CurrentPerson;
import org.unstuck.store.StoreFailure;

/** The searches of whoever looks at a page. */
@Component
public final class OwnSearches {
    /**
     * What was found.
     *
     * @param searches by name
     * @param problem why they cannot be read; empty where they can
     */
    public record Found(List<SavedSearch> searches, String problem) {
        public Found {
            searches = List.copyOf(searches);
        }
    }

    private final SavedSearchStore store;
    private final CurrentPerson current;

    OwnSearches(SavedSearchStore store, CurrentPerson current) {
        this.store = store;
        this.current = current;
    }

    /** Where they cannot be read it says so, as the rest of a page does not depend on them. */
    public Found list() {
        try {
            return new Found(store.list(current.get().id()), "");
        } catch (RuntimeException e) {
            UserFacingException told = StoreFailure.of(e).orElseThrow(() -> e);
            return new Found(List.of(), told.getMessage());
        }
    }
}
