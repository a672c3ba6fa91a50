package org.unstuck.disclosure;

import java.util.HashSet;
import java.util.List;

/**
 * One way in which a table divides what it counts. The total over all categories is part of every table and no
 * category itself.
 *
 * @param name for example {@code phase}
 * @param categories in the order of the table; together they are everything, and no two overlap
 */
public record Dimension(String name, List<String> categories) {

    public Dimension {
        categories = List.copyOf(categories);
        if (name.isBlank() || categories.isEmpty() || categories.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A dimension has a name and named categories: " + name);
        }
        if (new HashSet<>(categories).size() < categories.size()) {
            throw new IllegalArgumentException("A category stands twice in " + name);
        }
    }

    public static Dimension of(String name, String... categories) {
        return new Dimension(name, List.of(categories));
    }
}
