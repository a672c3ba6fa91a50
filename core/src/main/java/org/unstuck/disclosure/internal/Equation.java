package org.unstuck.disclosure.internal;

import java.util.List;

/**
 * Unknowns that add up to another one.
 *
 * @param total number of the unknown that is the total
 * @param parts numbers of its parts
 */
public record Equation(int total, List<Integer> parts) {

    public Equation {
        parts = List.copyOf(parts);
    }
}
