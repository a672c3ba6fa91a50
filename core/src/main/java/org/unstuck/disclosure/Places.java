package org.unstuck.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All places of a table, totals included. */
final class Places {
    private Places() {}

    /** Inner cells and totals in the order of the table: the total of a dimension comes after its categories. */
    static List<Place> of(List<Dimension> dimensions) {
        List<Place> places = List.of(Place.WHOLE);
        for (Dimension dimension : dimensions) {
            List<Place> finer = new ArrayList<>();
            for (Place place : places) {
                dimension.categories().forEach(it -> finer.add(place.with(dimension.name(), it)));
                finer.add(place);
            }
            places = finer;
        }
        return List.copyOf(places);
    }

    static <T> T get(Map<Place, T> cells, Place place) {
        T cell = cells.get(place);
        if (cell == null) {
            throw new IllegalArgumentException("There is no cell " + place);
        }
        return cell;
    }

    /**
     * The inner cell itself and all totals that it goes into.
     *
     * @throws IllegalArgumentException if it is not an inner cell of a table of these dimensions
     */
    static List<Place> within(List<Dimension> dimensions, Place inner) {
        Set<String> names = dimensions.stream().map(Dimension::name).collect(Collectors.toSet());
        List<Place> places = List.of(inner);
        for (Dimension dimension : dimensions) {
            String category = inner.categories().get(dimension.name());
            if (category == null || !dimension.categories().contains(category)) {
                throw new IllegalArgumentException(inner + " is in no category of " + dimension.name());
            }
            List<Place> coarser = new ArrayList<>(places);
            places.forEach(it -> coarser.add(it.totalOver(dimension.name())));
            places = coarser;
        }
        if (!names.equals(inner.categories().keySet())) {
            throw new IllegalArgumentException(inner + " has a dimension that the table does not have");
        }
        return places;
    }
}
