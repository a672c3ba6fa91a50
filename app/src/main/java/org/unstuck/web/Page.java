package org.unstuck.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs to know on every page. Each template takes it as {@code page} and hands it to the layout.
 *
 * @param notices sentences shown above the page, most important first
 * @param reader who reads it
 */
public record Page(List<String> notices, PageReader reader) {
    public Page {
        notices = List.copyOf(notices);
    }

    /** The entries of the navigation that the reader may open. */
    public List<Section> sections() {
        return Stream.of(Section.values())
                .filter(it -> reader.mayOpen(it.path()))
                .toList();
    }

    /** What htmx adds to each request, in JSON; null for a reader who can change nothing. */
    public @Nullable String requestHeaders() {
        return reader.findName()
                .flatMap(it -> FormGuard.findToken())
                .map(it -> "{\"" + it.getHeaderName() + "\": \"" + it.getToken() + "\"}")
                .orElse(null);
    }
}
