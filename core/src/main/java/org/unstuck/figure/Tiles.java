package org.unstuck.figure;

import static org.unstuck.figure.EqualTable.numbers;
import static org.unstuck.figure.EqualTable.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unstuck.figure.Specification.Datum;
import org.unstuck.figure.internal.LetterWidths;

/**
 * A map of places of equal size, each shaded by a share (Fight or flight, figure 2: local authorities). Small places are
 * as easy to see as large ones; what is not known is hatched, what is not shown dotted.
 *
 * @param caption title and source
 * @param place what a tile is, for example "Local authority"
 * @param measure what its shade says, for example "Share of schools that met it"
 * @param tiles in the order of the table
 * @param headings of parts of the map that stand apart
 */
public record Tiles(Caption caption, String place, String measure, List<Tile> tiles, List<Heading> headings)
        implements Figure {

    private static final int TALL = 60;
    private static final int LETTERS = 12;
    private static final int LINE = 14;
    private static final int NAME_LINES = 3;
    private static final int INSET = 2;

    /**
     * A place.
     *
     * @param name of the place
     * @param column from the west, 0 or more
     * @param row from the north, 0 or more
     * @param share in per cent, or unknown
     */
    public record Tile(String name, int column, int row, Amount share) {
        public Tile {
            name = Plain.text(name);
            if (column < 0 || row < 0) {
                throw new IllegalArgumentException("The tile of ‘" + name + "’ is outside the map");
            }
        }
    }

    /**
     * The name of a part of the map that stands apart.
     *
     * @param text the name
     * @param row of the map that it takes, where no tile lies
     */
    public record Heading(String text, int row) {
        public Heading {
            text = Plain.text(text);
        }
    }

    private record Cell(int column, int row) {}

    public Tiles {
        place = Plain.text(place);
        measure = Plain.text(measure);
        tiles = List.copyOf(tiles);
        headings = List.copyOf(headings);
        Set<Cell> taken = new HashSet<>();
        for (Tile tile : tiles) {
            if (!taken.add(new Cell(tile.column(), tile.row()))) {
                throw new IllegalArgumentException("‘" + tile.name() + "’ lies on another tile");
            }
        }
    }

    /** A map in one part. */
    public Tiles(Caption caption, String place, String measure, List<Tile> tiles) {
        this(caption, place, measure, tiles, List.of());
    }

    @Override
    public String description() {
        return Shades.told(
                "Map of " + tiles.size() + " tiles of equal size, one for each " + Telling.start(place)
                        + ", laid out roughly as on a map and shaded by " + Telling.start(measure),
                tiles.stream()
                        .map(it -> new Shades.Named(it.name(), it.share()))
                        .toList());
    }

    @Override
    public EqualTable table() {
        return new EqualTable(
                List.of(words(place), numbers(measure)),
                tiles.stream()
                        .map(it -> List.of(it.name(), it.share().words(Unit.PERCENT)))
                        .toList());
    }

    @Override
    public String specification(Width width) {
        int columns = tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1;
        int rows = tiles.stream().mapToInt(Tile::row).max().orElse(0) + 1;
        double wide = (double) Specification.inside(width) / columns;
        double tall = Math.min(wide, TALL);
        Shades shades = Shades.of(tiles.stream().map(Tile::share).toList(), width.narrow());
        List<Datum> squares = new ArrayList<>();
        List<Datum> labels = new ArrayList<>();
        for (Tile tile : tiles) {
            Shades.Shade shade = shades.of(tile.share());
            squares.add(new Datum()
                    .with("left", tile.column() * wide)
                    .with("right", (tile.column() + 1) * wide - INSET)
                    .with("top", tile.row() * tall)
                    .with("bottom", (tile.row() + 1) * tall - INSET)
                    .with("shade", shade.name()));
            labels.addAll(labels(tile, shade, wide, tall, width));
        }
        List<Datum> names = headings.stream()
                .map(it -> new Datum().with("text", it.text()).with("x", 0).with("y", (it.row() + 0.6) * tall))
                .toList();
        return Specification.of("tiles", caption, width)
                .data("tiles", squares)
                .data("labels", labels)
                .data("headings", names)
                .set("height", rows * tall)
                .set("layer.0.encoding.x.scale.domain", Specification.array(List.of(0, Specification.inside(width))))
                .set("layer.0.encoding.y.scale.domain", Specification.array(List.of(rows * tall, 0)))
                .set("layer.0.encoding.fill.scale.domain", Specification.array(shades.names()))
                .set("layer.0.encoding.fill.scale.range", Specification.array(shades.colours()))
                .set(
                        "layer.0.encoding.fill.legend.columns",
                        width.narrow() ? 1 : shades.names().size())
                .json();
    }

    /** Name and share where there is room, else the number of the class. */
    private static List<Datum> labels(Tile tile, Shades.Shade shade, double wide, double tall, Width width) {
        double middle = tile.column() * wide + (wide - INSET) / 2;
        double top = tile.row() * tall;
        String paper = Palette.isPattern(shade.colour()) ? Palette.WHITE : shade.colour();
        String ink = Palette.textOn(paper);
        if (width.narrow()) {
            return List.of(label(shade.key(), middle, top + (tall - INSET) / 2, ink, paper));
        }
        List<String> lines =
                new ArrayList<>(LetterWidths.dividedLines(tile.name(), LETTERS, wide - 2 * INSET, NAME_LINES));
        lines.add(tile.share().words(Unit.PERCENT));
        List<Datum> labels = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            double line = (at - (lines.size() - 1) / 2.0) * LINE;
            labels.add(label(lines.get(at), middle, top + (tall - INSET) / 2 + line, ink, paper));
        }
        return labels;
    }

    private static Datum label(String text, double x, double y, String ink, String paper) {
        return new Datum()
                .with("text", text)
                .with("x", x)
                .with("y", y)
                .with("ink", ink)
                .with("paper", paper);
    }
}
