package org.unstuck.figure;

import static org.unstuck.figure.EqualTable.numbers;
import static org.unstuck.figure.EqualTable.words;

import java.util.ArrayList;
import java.util.List;
import org.unstuck.figure.Specification.Datum;

/**
 * A map of areas in their own outlines, each shaded by a share (Fight or flight, figure 2), in the classes of
 * {@link Tiles}. Small areas that lie together can be shown a second time, enlarged.
 *
 * @param caption title and source
 * @param place what an area is, for example "Local authority"
 * @param measure what its shade says, for example "Share of schools that met it"
 * @param areas in the order of the table
 * @param enlarged the name of those that are shown enlarged too
 */
public record Choropleth(Caption caption, String place, String measure, List<Area> areas, String enlarged)
        implements Figure {

    private static final int LEGEND_COLUMNS = 4;

    /**
     * An area.
     *
     * @param name of the area
     * @param share in per cent, or why there is none
     * @param outlines of its land, with the clock as they are seen, and of holes in it, against it; none where nobody
     *     knows them, so that it stands in the table alone
     * @param enlarged whether it is shown enlarged too
     */
    public record Area(String name, Amount share, List<Outline> outlines, boolean enlarged) {
        public Area {
            name = Plain.text(name);
            outlines = List.copyOf(outlines);
        }
    }

    /** A closed line; the last point is joined to the first. */
    public record Outline(List<Point> points) {
        public Outline {
            points = List.copyOf(points);
        }
    }

    /** A place: to the east and to the south, in any unit that is the same for both. */
    public record Point(double across, double down) {}

    public Choropleth {
        place = Plain.text(place);
        measure = Plain.text(measure);
        enlarged = Plain.text(enlarged);
        areas = List.copyOf(areas);
    }

    @Override
    public String description() {
        long without = areas.stream().filter(it -> it.outlines().isEmpty()).count();
        return Shades.told(
                        "Map of " + areas.size() + " areas in their own outlines, one for each " + Telling.start(place)
                                + ", shaded by " + Telling.start(measure),
                        areas.stream()
                                .map(it -> new Shades.Named(it.name(), it.share()))
                                .toList())
                + (without == 0 ? "" : " Of " + without + " no outline is known: they stand in the table alone.");
    }

    @Override
    public EqualTable table() {
        return new EqualTable(
                List.of(words(place), numbers(measure)),
                areas.stream()
                        .map(it -> List.of(it.name(), it.share().words(Unit.PERCENT)))
                        .toList());
    }

    @Override
    public String specification(Width width) {
        Shades shades = Shades.of(areas.stream().map(Area::share).toList(), true);
        MapLayout layout = new MapLayout(this, width);
        List<Datum> shapes = new ArrayList<>();
        List<Datum> labels = new ArrayList<>();
        for (MapLayout.Shape shape : layout.shapes()) {
            Shades.Shade shade = shades.of(shape.area().share());
            shapes.add(shape.feature().with("shade", shade.name()));
            if (!Palette.isPattern(shade.colour())) {
                shape.findMiddle()
                        .ifPresent(it -> labels.add(new Datum()
                                .with("x", it.across())
                                .with("y", it.down())
                                .with("text", shade.key())
                                .with("ink", Palette.textOn(shade.colour()))));
            }
        }
        return Specification.of("choropleth", caption, width)
                .data("areas", shapes)
                .data("labels", labels)
                .data("headings", layout.headings())
                .set("height", layout.height())
                .set("layer.0.encoding.fill.scale.domain", Specification.array(shades.names()))
                .set("layer.0.encoding.fill.scale.range", Specification.array(shades.colours()))
                .set("layer.0.encoding.fill.legend.columns", width.narrow() ? 1 : LEGEND_COLUMNS)
                .json();
    }
}
