package org.unstuck.web;

import java.util.Optional;

/** What pages ask about the person who reads them. */
public interface PageReader {
    /** The name the person came in with; empty where nobody has signed in. */
    Optional<String> findName();

    /** Whether the person may open a page of ours, so that no page offers a way that ends before a closed door. */
    boolean mayOpen(String path);
}
