package org.unstuck.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unstuck.disclosure.internal.Equation;

/** Places as numbers from 0, in their order, for equations. */
final class Numbering {
    private final List<Place> places;
    private final Map<Place, Integer> numbers = new HashMap<>();

    Numbering(Collection<Place> places) {
        this.places = places.stream().sorted().toList();
        this.places.forEach(it -> numbers.put(it, numbers.size()));
    }

    List<Place> places() {
        return places;
    }

    int of(Place place) {
        return Objects.requireNonNull(numbers.get(place), () -> "There is no cell " + place);
    }

    List<Equation> equations(List<Sum> sums) {
        return sums.stream()
                .map(it -> new Equation(
                        of(it.total()), it.parts().stream().map(this::of).toList()))
                .toList();
    }
}
