package org.unstuck.web;

import java.util.Optional;

/** A sentence that a room wants on every page while it holds, for example that the data is invented. */
@FunctionalInterface
public interface PageNotice {
    /** The sentence in plain text, or empty while there is nothing to say. Asked once a page, so it must be quick. */
    Optional<String> findText();
}
