package org.unstuck.access;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unstuck.web.PageReader;

/** Tells pages about the person who reads them. */
@Component
final class ReadingPerson implements PageReader {
    private final CurrentMember current;
    private final Routes routes;

    ReadingPerson(CurrentMember current, Routes routes) {
        this.current = current;
        this.routes = routes;
    }

    @Override
    public Optional<String> findName() {
        return current.find().map(it -> it.person().name());
    }

    @Override
    public boolean mayOpen(String path) {
        return current.find().filter(it -> routes.mayRead(it, path)).isPresent();
    }
}
