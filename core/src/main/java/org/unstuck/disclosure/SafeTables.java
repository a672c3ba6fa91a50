package org.unstuck.disclosure;

import java.util.List;

/**
 * Tables that were protected together.
 *
 * @param tables as in the set they come from
 */
public record SafeTables(List<SafeTable> tables) {

    public SafeTables {
        tables = List.copyOf(tables);
    }

    public SafeTable get(String name) {
        return tables.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table is called " + name));
    }
}
