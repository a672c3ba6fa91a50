package org.unstuck.figure;

import static org.unstuck.figure.EqualTable.numbers;
import static org.unstuck.figure.EqualTable.words;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import org.unstuck.figure.Specification.Datum;

/**
 * Ratios with their intervals, on a scale where twice and half stand equally far from one: who is met more often among
 * one group of schools than among all.
 *
 * @param caption title and source
 * @param category what the rows are, for example "Phase"
 * @param measure what the ratio is, for example "Share of stuck schools ÷ share of all schools"
 * @param rows in order
 */
public record DotAndWhisker(Caption caption, String category, String measure, List<Row> rows) implements Figure {
    private static final int TALL = 54;
    private static final List<Double> TICKS =
            List.of(0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0);

    /**
     * A ratio.
     *
     * @param name of the row
     * @param ratio above 0, or unknown
     * @param lower end of its interval, or unknown
     * @param upper end of its interval, or unknown
     */
    public record Row(String name, Amount ratio, Amount lower, Amount upper) {
        public Row {
            name = Plain.text(name);
        }

        private boolean hasInterval() {
            return drawn(ratio) && drawn(lower) && drawn(upper);
        }
    }

    public DotAndWhisker {
        category = Plain.text(category);
        measure = Plain.text(measure);
        rows = List.copyOf(rows);
    }

    @Override
    public String description() {
        return "Dots with intervals: " + Telling.start(measure) + ", by " + Telling.start(category)
                + ". One means neither more nor less often. "
                + Telling.list(rows.stream()
                        .map(row -> row.name() + ": " + written(row, true))
                        .toList());
    }

    @Override
    public EqualTable table() {
        return new EqualTable(
                List.of(words(category), numbers("Ratio"), numbers("Lower"), numbers("Upper")),
                rows.stream()
                        .map(row -> List.of(
                                row.name(),
                                row.ratio().words(Unit.RATIO),
                                row.lower().words(Unit.RATIO),
                                row.upper().words(Unit.RATIO)))
                        .toList());
    }

    @Override
    public String specification(Width width) {
        List<Double> domain = domain();
        List<Datum> dots = new ArrayList<>();
        List<Datum> whiskers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int tallest = TALL;
        for (Row row : rows) {
            String name = Specification.label(names.size(), row.name(), width.narrow() ? 120 : 300) + "\n"
                    + written(row, false);
            names.add(name);
            tallest = Math.max(tallest, Specification.rowFor(name));
            if (row.hasInterval()) {
                whiskers.add(new Datum()
                        .with("name", name)
                        .with("lower", value(row.lower()))
                        .with("upper", value(row.upper())));
            }
            if (drawn(row.ratio())) {
                dots.add(new Datum().with("name", name).with("ratio", value(row.ratio())));
            }
        }
        return Specification.of("dot-and-whisker", caption, width)
                .data("dots", dots)
                .data("whiskers", whiskers)
                .set("height", Math.max(1, rows.size()) * tallest)
                .data("one", List.of(new Datum().with("ratio", 1)))
                .set("layer.1.encoding.y.scale.domain", Specification.array(names))
                .set("layer.1.encoding.x.scale.domain", Specification.array(domain))
                .set("layer.1.encoding.x.axis.title", Specification.array(Specification.bottomTitle(measure, width)))
                .set(
                        "layer.1.encoding.x.axis.values",
                        Specification.array(TICKS.stream()
                                .filter(it -> it >= domain.get(0) && it <= domain.get(1))
                                .toList()))
                .json();
    }

    /** Ticks that hold every number between them, and one. */
    private List<Double> domain() {
        DoubleSummaryStatistics range = rows.stream()
                .flatMapToDouble(row -> row.hasInterval()
                        ? DoubleStream.of(value(row.ratio()), value(row.lower()), value(row.upper()))
                        : drawn(row.ratio()) ? DoubleStream.of(value(row.ratio())) : DoubleStream.empty())
                .summaryStatistics();
        double least = Math.min(0.5, range.getMin());
        double greatest = Math.max(2, range.getMax());
        return List.of(
                TICKS.stream().filter(it -> it <= least).reduce(TICKS.get(0), Math::max),
                TICKS.stream().filter(it -> it >= greatest).findFirst().orElse(greatest));
    }

    private static String written(Row row, boolean inFull) {
        String ratio =
                inFull ? Telling.amount(row.ratio(), Unit.RATIO) : row.ratio().words(Unit.RATIO);
        return row.hasInterval()
                ? ratio + " (" + row.lower().words(Unit.RATIO) + " to "
                        + row.upper().words(Unit.RATIO) + ")"
                : ratio;
    }

    /** Zero has no place on such a scale. */
    private static boolean drawn(Amount amount) {
        return amount instanceof Amount.Known known && known.value() > 0;
    }

    private static double value(Amount amount) {
        return amount instanceof Amount.Known known ? known.value() : 0;
    }
}
