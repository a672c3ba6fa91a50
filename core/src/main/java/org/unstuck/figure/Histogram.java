package org.unstuck.figure;

import static org.unstuck.figure.EqualTable.numbers;
import static org.unstuck.figure.EqualTable.words;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.List;
import org.unstuck.figure.Specification.Datum;

/**
 * How many schools there are of each number of something, like inspections since the first that was less than good
 * (Fight or flight, figure 5). What is not known has its own, hatched bar.
 *
 * @param caption title and source
 * @param variable what is along the bottom, for example "Number of inspections"
 * @param measure what the bars count, for example "Schools"
 * @param unit of the bars
 * @param bins from left to right
 */
public record Histogram(Caption caption, String variable, String measure, Unit unit, List<Bin> bins) implements Figure {
    /** Pixels for the numbers to the left, and between two labels. */
    private static final int AXIS = 60;

    private static final int GAP = 6;

    /** Pixels for a name beside a lying bar, and how thick and tall bars are. */
    private static final int NAMES = 90;

    private static final int ROW = 34;
    private static final int TALL = 260;

    /**
     * A bar.
     *
     * @param name the number or range of numbers, short
     * @param amount how many
     * @param known whether the number is known of those that are counted here
     */
    public record Bin(String name, Amount amount, boolean known) {
        public Bin {
            name = Plain.text(name);
        }
    }

    public Histogram {
        variable = Plain.text(variable);
        measure = Plain.text(measure);
        bins = List.copyOf(bins);
    }

    @Override
    public String description() {
        return "Histogram of " + Telling.start(measure) + " by " + Telling.start(variable) + ". "
                + Telling.list(bins.stream()
                        .map(bin -> bin.name() + ": " + Telling.amount(bin.amount(), unit))
                        .toList());
    }

    @Override
    public EqualTable table() {
        return new EqualTable(
                List.of(words(variable), numbers(measure)),
                bins.stream()
                        .map(bin -> List.of(bin.name(), bin.amount().words(unit)))
                        .toList());
    }

    /** Bars that stand, or lie where there is little room, so that any number of them can be read. */
    @Override
    public String specification(Width width) {
        boolean lying = width.narrow();
        int room = lying ? NAMES : (Specification.inside(width) - AXIS) / Math.max(1, bins.size()) - GAP;
        List<Datum> bars = new ArrayList<>();
        for (Bin bin : bins) {
            bars.add(new Datum()
                    .with("name", Specification.label(bars.size(), bin.name(), room))
                    .with("value", bin.amount() instanceof Amount.Known known ? known.value() : 0)
                    .with("label", bin.amount().words(unit))
                    .with("fill", bin.known() ? Palette.MARKS.get(0) : Palette.UNKNOWN));
        }
        int height = lying ? Math.max(1, bins.size()) * ROW : TALL;
        String along = lying ? "y" : "x";
        String across = lying ? "x" : "y";
        String scale = "layer.0.encoding." + across;
        return Specification.of(lying ? "histogram-lying" : "histogram", caption, width)
                .data("bins", bars)
                .set("height", height)
                .set(
                        scale + ".scale.domain",
                        Specification.reach(bins.stream().map(Bin::amount).toList()))
                .set(scale + ".axis.labelExpr", unit.labels())
                .set(scale + ".axis.title", title(measure, lying, width, height))
                .set("encoding." + along + ".axis.title", title(variable, !lying, width, height))
                .json();
    }

    private static JsonArray title(String words, boolean bottom, Width width, int height) {
        return bottom
                ? Specification.array(Specification.bottomTitle(words, width))
                : Specification.sideTitle(words, height);
    }
}
