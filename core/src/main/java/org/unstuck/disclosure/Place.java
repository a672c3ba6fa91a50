package org.unstuck.disclosure;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which cell of a table: a category for each dimension that is not summed over. The same place in two tables of a set
 * is the same number.
 *
 * @param categories from the name of a dimension to one of its categories; empty for the grand total
 */
public record Place(SortedMap<String, String> categories) implements Comparable<Place> {

    /** The grand total. */
    public static final Place WHOLE = new Place(new TreeMap<>());

    public Place {
        categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
    }

    public static Place of(String dimension, String category) {
        return WHOLE.with(dimension, category);
    }

    /** The same place, in this category of this dimension. */
    public Place with(String dimension, String category) {
        SortedMap<String, String> changed = new TreeMap<>(categories);
        changed.put(dimension, category);
        return new Place(changed);
    }

    /** The total over all categories of this dimension. */
    public Place totalOver(String dimension) {
        SortedMap<String, String> changed = new TreeMap<>(categories);
        changed.remove(dimension);
        return new Place(changed);
    }

    /** Whether this place is the other one or a part of it. */
    public boolean isWithin(Place other) {
        return categories.entrySet().containsAll(other.categories.entrySet());
    }

    @Override
    public int compareTo(Place other) {
        Iterator<Map.Entry<String, String>> mine = categories.entrySet().iterator();
        Iterator<Map.Entry<String, String>> theirs = other.categories.entrySet().iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            Map.Entry<String, String> one = mine.next();
            Map.Entry<String, String> another = theirs.next();
            int order = one.getKey().compareTo(another.getKey());
            order = order == 0 ? one.getValue().compareTo(another.getValue()) : order;
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(mine.hasNext(), theirs.hasNext());
    }

    @Override
    public String toString() {
        return categories.isEmpty()
                ? "total"
                : categories.entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining(", "));
    }
}
