package org.unstuck.bulletin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unstuck.disclosure.Contribution;
import org.unstuck.disclosure.Place;
import org.unstuck.school.Urn;

/** How often schools stand in the cells of a table, where one school can be in it more than once. */
final class Amounts {

    private record Key(Urn school, Place place) {}

    private final Map<Key, Long> times = new LinkedHashMap<>();

    void add(Urn school, Place place) {
        times.merge(new Key(school, place), 1L, Long::sum);
    }

    List<Contribution> contributions() {
        return times.entrySet().stream()
                .map(it -> new Contribution(
                        it.getKey().place(), it.getKey().school().toString(), it.getValue()))
                .toList();
    }
}
