package org.unstuck.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Figures about groups of schools as they may be printed: those of too few schools are hidden. They are not attacked, since
 * they add up to nothing.
 */
public final class SafeFigures {
    private final Map<String, OptionalDouble> figures = new LinkedHashMap<>();

    private SafeFigures() {}

    /** Hides the figures of fewer schools than the threshold of the policy. */
    public static Publishable<SafeFigures> protect(Collection<GroupFigure> figures, DisclosurePolicy policy) {
        SafeFigures safe = new SafeFigures();
        for (GroupFigure figure : figures) {
            boolean enough = figure.schools() >= policy.threshold();
            OptionalDouble before = safe.figures.put(
                    figure.name(), enough ? OptionalDouble.of(figure.value()) : OptionalDouble.empty());
            if (before != null) {
                throw new IllegalArgumentException("Two figures are called " + figure.name());
            }
        }
        return new Publishable<>(safe);
    }

    /**
     * A figure; empty if it is hidden.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public OptionalDouble find(String name) {
        OptionalDouble figure = figures.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("No figure is called " + name);
        }
        return figure;
    }
}
