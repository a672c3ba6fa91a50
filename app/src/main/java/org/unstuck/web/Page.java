package org.unstuck.web;

import java.util.List;

/**
 * What the layout needs to know on every page. Each template takes it as {@code page} and hands it to the layout.
 *
 * @param notices sentences shown above the page, most important first
 */
public record Page(List<String> notices) {
    public Page {
        notices = List.copyOf(notices);
    }
}
