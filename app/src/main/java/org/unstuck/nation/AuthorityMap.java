package org.unstuck.nation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.unstuck.figure.Amount;
import org.unstuck.figure.Choropleth;
import org.unstuck.figure.Choropleth.Outline;
import org.unstuck.figure.Figure;
import org.unstuck.figure.TileLayout.Cell;
import org.unstuck.figure.Tiles;
import org.unstuck.picture.Authorities;
import org.unstuck.picture.Authorities.Authority;
import org.unstuck.picture.PictureFacts;
import org.unstuck.picture.SchoolFacts;

/** The map of local authorities. */
final class AuthorityMap {
    private static final String TITLE = "Share of the schools of each local authority that met the definition";
    private static final String PLACE = "Local authority";
    private static final String MEASURE = "Share of schools that met the definition";

    private static final String LONDON = "London";

    /** With fewer of the authorities, a map in outlines would be more gap than map. */
    private static final double MOST_MISSING = 0.1;

    private final PictureFacts facts;
    private final FigureCaption caption;
    private final Optional<BoundaryShelf.Shown> boundaries;

    AuthorityMap(PictureFacts facts, FigureCaption caption, Optional<BoundaryShelf.Shown> boundaries) {
        this.facts = facts;
        this.caption = caption;
        this.boundaries = boundaries;
    }

    /** In outlines where these were imported and fit; else in tiles. */
    Figure of(Authorities table) {
        Map<String, Integer> names = new HashMap<>();
        table.rows().forEach(it -> names.merge(it.name(), 1, Integer::sum));
        UnaryOperator<Authority> named = it -> Objects.requireNonNull(names.get(it.name())) == 1
                ? it
                : new Authority(it.code(), it.name() + " (" + it.code() + ")", it.met(), it.bounds(), it.standing());
        List<Authority> rows = table.rows().stream().map(named).toList();
        return boundaries.flatMap(it -> outlined(table, rows, it)).orElseGet(() -> tiled(table, rows));
    }

    private Optional<Figure> outlined(Authorities table, List<Authority> rows, BoundaryShelf.Shown shown) {
        Map<String, List<Outline>> outlines = new AuthorityOutlines(facts, table).of(shown.boundaries());
        long missing =
                rows.stream().filter(it -> !outlines.containsKey(it.code())).count();
        if (missing > MOST_MISSING * rows.size()) {
            return Optional.empty();
        }
        Set<String> london = facts.schools().stream()
                .map(SchoolFacts::place)
                .filter(it -> LONDON.equals(it.region()) && it.localAuthorityCode() != null)
                .map(it -> Objects.requireNonNull(it.localAuthorityCode()))
                .collect(Collectors.toSet());
        return Optional.of(new Choropleth(
                caption.of(TITLE, table.about(), shown.source()),
                PLACE,
                MEASURE,
                rows.stream()
                        .map(it -> new Choropleth.Area(
                                it.name(),
                                share(it),
                                outlines.getOrDefault(it.code(), List.of()),
                                london.contains(it.code())))
                        .toList(),
                LONDON + ", enlarged"));
    }

    private Figure tiled(Authorities table, List<Authority> rows) {
        AuthorityTiles layout = AuthorityTiles.of(facts);
        return new Tiles(
                caption.of(TITLE, table.about()),
                PLACE,
                MEASURE,
                rows.stream()
                        .map(it -> {
                            Cell cell = Objects.requireNonNull(layout.cells().get(it.code()), it.code());
                            return new Tiles.Tile(it.name(), cell.column(), cell.row(), share(it));
                        })
                        .toList(),
                layout.headings());
    }

    private static Amount share(Authority authority) {
        return authority.ranked()
                ? Amount.of(authority.met().percentage().orElse(0))
                : Amount.withheld("[u]", "fewer than " + Authorities.FEWEST_RANKED + " schools");
    }
}
