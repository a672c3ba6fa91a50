package org.unstuck.nation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unstuck.figure.Amount;
import org.unstuck.figure.Figure;
import org.unstuck.figure.TileLayout.Cell;
import org.unstuck.figure.Tiles;
import org.unstuck.picture.Authorities;
import org.unstuck.picture.Authorities.Authority;
import org.unstuck.picture.PictureFacts;

/** The map of local authorities. */
final class AuthorityMap {
    private static final String TITLE = "Share of the schools of each local authority that met the definition";
    private static final String PLACE = "Local authority";
    private static final String MEASURE = "Share of schools that met the definition";

    private final PictureFacts facts;
    private final FigureCaption caption;

    AuthorityMap(PictureFacts facts, FigureCaption caption) {
        this.facts = facts;
        this.caption = caption;
    }

    Figure of(Authorities table) {
        AuthorityTiles layout = AuthorityTiles.of(facts);
        Map<String, Integer> names = new HashMap<>();
        table.rows().forEach(it -> names.merge(it.name(), 1, Integer::sum));
        List<Tiles.Tile> tiles = table.rows().stream()
                .map(it -> {
                    Cell cell = Objects.requireNonNull(layout.cells().get(it.code()), it.code());
                    boolean alone = Objects.requireNonNull(names.get(it.name())) == 1;
                    return new Tiles.Tile(
                            alone ? it.name() : it.name() + " (" + it.code() + ")",
                            cell.column(),
                            cell.row(),
                            share(it));
                })
                .toList();
        return new Tiles(caption.of(TITLE, table.about()), PLACE, MEASURE, tiles, layout.headings());
    }

    private static Amount share(Authority authority) {
        return authority.ranked()
                ? Amount.of(authority.met().percentage().orElse(0))
                : Amount.withheld("[u]", "fewer than " + Authorities.FEWEST_RANKED + " schools");
    }
}
