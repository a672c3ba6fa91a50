package org.unstuck.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;
import org.unstuck.school.School;

/**
 * Where a map of tiles puts each local authority: where the imported files say, or else on the free tile nearest to the
 * middle of its schools, those farthest from the middle of all first, so that coasts keep their shape.
 */
final class AuthorityTiles {
    /** Tiles for each authority, so that there is sea between them. */
    private static final double ROOM = 1.7;

    /** England is this many times as tall as it is wide. */
    private static final double TALL = 1.15;

    /** A tile. */
    record Place(int column, int row) {}

    private record Centre(String code, double east, double north) {
        double distance(double otherEast, double otherNorth) {
            return Math.hypot(east - otherEast, north - otherNorth);
        }
    }

    private AuthorityTiles() {}

    /** The tiles of these authorities; one without any place is left out. */
    static Map<String, Place> of(Register register, LocalDate date, Set<String> codes) {
        Map<String, Place> given = new TreeMap<>();
        Map<String, DoubleSummaryStatistics> east = new TreeMap<>();
        Map<String, DoubleSummaryStatistics> north = new TreeMap<>();
        for (School school : register.listOpenOn(date)) {
            Optional<String> code =
                    school.find(Attribute.LOCAL_AUTHORITY_CODE, date).filter(codes::contains);
            if (code.isPresent()) {
                number(school, Attribute.TILE_COLUMN, date)
                        .ifPresent(column -> number(school, Attribute.TILE_ROW, date)
                                .ifPresent(row ->
                                        given.putIfAbsent(code.get(), new Place(column.intValue(), row.intValue()))));
                number(school, Attribute.EASTING, date)
                        .ifPresent(it -> east.computeIfAbsent(code.get(), any -> new DoubleSummaryStatistics())
                                .accept(it));
                number(school, Attribute.NORTHING, date)
                        .ifPresent(it -> north.computeIfAbsent(code.get(), any -> new DoubleSummaryStatistics())
                                .accept(it));
            }
        }
        if (given.size() == codes.size()) {
            return given;
        }
        List<Centre> centres = new ArrayList<>();
        east.forEach((code, easts) -> Optional.ofNullable(north.get(code))
                .ifPresent(it -> centres.add(new Centre(code, easts.getAverage(), it.getAverage()))));
        return place(centres);
    }

    private static Map<String, Place> place(List<Centre> centres) {
        DoubleSummaryStatistics east =
                centres.stream().mapToDouble(Centre::east).summaryStatistics();
        DoubleSummaryStatistics north =
                centres.stream().mapToDouble(Centre::north).summaryStatistics();
        int columns = (int) Math.ceil(Math.sqrt(centres.size() * ROOM / TALL));
        int rows = (int) Math.ceil(columns * TALL);
        double width = Math.max(1, east.getMax() - east.getMin());
        double height = Math.max(1, north.getMax() - north.getMin());
        List<Centre> scaled = centres.stream()
                .map(it -> new Centre(
                        it.code(),
                        (it.east() - east.getMin()) / width * (columns - 1),
                        (north.getMax() - it.north()) / height * (rows - 1)))
                .sorted(Comparator.comparingDouble((Centre it) -> -it.distance(columns / 2.0, rows / 2.0))
                        .thenComparing(Centre::code))
                .toList();
        Map<String, Place> places = new TreeMap<>();
        Set<Place> taken = new HashSet<>();
        for (Centre centre : scaled) {
            Place nearest = nearest(centre, columns, rows, taken);
            taken.add(nearest);
            places.put(centre.code(), nearest);
        }
        return places;
    }

    private static Place nearest(Centre centre, int columns, int rows, Set<Place> taken) {
        Place nearest = new Place(0, rows);
        double least = Double.MAX_VALUE;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double distance = centre.distance(column, row);
                if (distance < least && !taken.contains(new Place(column, row))) {
                    nearest = new Place(column, row);
                    least = distance;
                }
            }
        }
        return nearest;
    }

    private static Optional<Double> number(School school, Attribute attribute, LocalDate date) {
        return school.find(attribute, date).map(Double::valueOf);
    }
}
