package org.unstuck.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unstuck.figure.TileLayout;
import org.unstuck.figure.TileLayout.Cell;
import org.unstuck.figure.TileLayout.Point;
import org.unstuck.figure.Tiles;
import org.unstuck.picture.PictureFacts;
import org.unstuck.picture.SchoolFacts;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;
import org.unstuck.school.School;

/**
 * Where a map of tiles puts each local authority: where the imported files say, or else among its neighbours, by the middle
 * of its schools. London stands apart below, as its authorities would push all others away; so do those of which nobody
 * says where they are.
 *
 * @param cells by the code of the authority
 * @param headings of the parts that stand apart
 */
record AuthorityTiles(Map<String, Cell> cells, List<Tiles.Heading> headings) {
    private static final String LONDON = "London";
    private static final String NOWHERE = "Place not known";

    /** Cells for each authority: England has long coasts and London none. */
    private static final double ROOM = 1.9;

    private static final double ROOM_OF_LONDON = 1.25;

    /** Fewer do not push others away. */
    private static final int FEWEST_APART = 10;

    /** An authority as its schools show it. */
    private static final class Authority {
        private final Map<String, Integer> regions = new TreeMap<>();
        private Optional<Cell> given = Optional.empty();
        private double eastings;
        private double northings;
        private int located;

        private String region() {
            return regions.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
        }

        private Point point(String code) {
            return new Point(code, eastings / located, northings / located);
        }
    }

    static AuthorityTiles of(PictureFacts facts) {
        Map<String, Authority> authorities = new TreeMap<>();
        LocalDate date = facts.classification().asAt();
        for (SchoolFacts school : facts.schools()) {
            String code = school.place().localAuthorityCode();
            if (code != null) {
                note(authorities.computeIfAbsent(code, it -> new Authority()), school, facts.register(), date);
            }
        }
        return given(authorities).orElseGet(() -> laidOut(authorities));
    }

    private static void note(Authority authority, SchoolFacts facts, Register register, LocalDate date) {
        String region = facts.place().region();
        if (region != null) {
            authority.regions.merge(region, 1, Integer::sum);
        }
        School school = register.schools().find(facts.urn()).orElseThrow();
        number(school, Attribute.EASTING, date)
                .ifPresent(east -> number(school, Attribute.NORTHING, date).ifPresent(north -> {
                    authority.eastings += east;
                    authority.northings += north;
                    authority.located++;
                }));
        if (authority.given.isEmpty()) {
            authority.given = number(school, Attribute.TILE_COLUMN, date)
                    .flatMap(column -> number(school, Attribute.TILE_ROW, date)
                            .filter(row -> column >= 0 && row >= 0)
                            .map(row -> new Cell(column.intValue(), row.intValue())));
        }
    }

    /** Where files give each authority a tile of its own. */
    private static Optional<AuthorityTiles> given(Map<String, Authority> authorities) {
        Map<String, Cell> cells = new HashMap<>();
        authorities.forEach((code, it) -> it.given.ifPresent(cell -> cells.put(code, cell)));
        boolean whole = cells.size() == authorities.size() && new HashSet<>(cells.values()).size() == cells.size();
        return whole ? Optional.of(new AuthorityTiles(cells, List.of())) : Optional.empty();
    }

    private static AuthorityTiles laidOut(Map<String, Authority> authorities) {
        List<Point> mainland = new ArrayList<>();
        List<Point> london = new ArrayList<>();
        List<String> nowhere = new ArrayList<>();
        authorities.forEach((code, it) -> {
            if (it.located == 0) {
                nowhere.add(code);
            } else {
                (it.region().equals(LONDON) ? london : mainland).add(it.point(code));
            }
        });
        if (london.size() < FEWEST_APART) {
            mainland.addAll(london);
            london.clear();
        }
        AuthorityTiles tiles = new AuthorityTiles(new HashMap<>(TileLayout.of(mainland, ROOM)), new ArrayList<>());
        tiles.below(LONDON, TileLayout.of(london, ROOM_OF_LONDON));
        tiles.below(NOWHERE, inRows(nowhere, tiles.columns()));
        return tiles;
    }

    private void below(String heading, Map<String, Cell> part) {
        if (!part.isEmpty()) {
            int top = rows();
            headings.add(new Tiles.Heading(heading, top));
            part.forEach((code, cell) -> cells.put(code, new Cell(cell.column(), top + 1 + cell.row())));
        }
    }

    private static Map<String, Cell> inRows(List<String> codes, int columns) {
        Map<String, Cell> cells = new TreeMap<>();
        for (String code : codes) {
            cells.put(code, new Cell(cells.size() % columns, Math.floorDiv(cells.size(), columns)));
        }
        return cells;
    }

    private int rows() {
        return cells.values().stream()
                        .map(Cell::row)
                        .max(Comparator.naturalOrder())
                        .orElse(-1)
                + 1;
    }

    private int columns() {
        return cells.values().stream()
                        .map(Cell::column)
                        .max(Comparator.naturalOrder())
                        .orElse(9)
                + 1;
    }

    private static Optional<Double> number(School school, Attribute attribute, LocalDate date) {
        return school.find(attribute, date).map(Double::valueOf);
    }
}
