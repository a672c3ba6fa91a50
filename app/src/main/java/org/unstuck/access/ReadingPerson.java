package org.unstuck.access;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.unstuck.store.StoreFailure;
import org.unstuck.web.PageReader;

/**
 * Tells pages about the person who reads them. Looked up once for each page; while that cannot be done, the page that says
 * so has nobody to read it.
 */
@Component
final class ReadingPerson implements PageReader {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingPerson.class);
    private static final String FOUND = ReadingPerson.class.getName();

    private record Found(Optional<Member> member) {}

    private final CurrentMember current;
    private final Routes routes;

    ReadingPerson(CurrentMember current, Routes routes) {
        this.current = current;
        this.routes = routes;
    }

    @Override
    public Optional<String> findName() {
        return find().map(it -> it.person().name());
    }

    @Override
    public boolean mayOpen(String path) {
        return find().filter(it -> routes.mayRead(it, path)).isPresent();
    }

    private Optional<Member> find() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        if (request.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST) instanceof Found known) {
            return known.member();
        }
        Found found = new Found(lookUp());
        request.setAttribute(FOUND, found, RequestAttributes.SCOPE_REQUEST);
        return found.member();
    }

    private Optional<Member> lookUp() {
        try {
            return current.find();
        } catch (RuntimeException e) {
            LOG.debug(StoreFailure.of(e).orElseThrow(() -> e).getMessage(), e);
            return Optional.empty();
        }
    }
}
