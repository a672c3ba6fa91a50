package org.unstuck.figure;

import static org.unstuck.figure.EqualTable.numbers;
import static org.unstuck.figure.EqualTable.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unstuck.figure.Specification.Datum;

/**
 * Bars side by side: one or a few series over the same categories, like the places of stuck schools beside those of all
 * schools (Fight or flight, figure 1).
 *
 * @param caption title and source
 * @param category what the categories are, for example "Location"
 * @param measure what the bars measure, for example "Share of schools"
 * @param unit of the numbers
 * @param series names of the series, one to three
 * @param rows the categories, in order
 */
public record Bars(Caption caption, String category, String measure, Unit unit, List<String> series, List<Row> rows)
        implements Figure {
    private static final int MOST_SERIES = 3;
    private static final int THICK = 22;
    private static final int GAP = 16;

    /**
     * A category.
     *
     * @param name of the category
     * @param amounts one for each series
     */
    public record Row(String name, List<Amount> amounts) {
        public Row {
            name = Plain.text(name);
            amounts = List.copyOf(amounts);
        }
    }

    public Bars {
        category = Plain.text(category);
        measure = Plain.text(measure);
        series = series.stream().map(Plain::text).toList();
        rows = List.copyOf(rows);
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("Bars show one to three series, not " + series.size());
        }
        for (Row row : rows) {
            if (row.amounts().size() != series.size()) {
                throw new IllegalArgumentException("‘" + row.name() + "’ has not one amount for each series");
            }
        }
    }

    @Override
    public String description() {
        return "Bar chart of " + Telling.start(measure) + " by " + Telling.start(category) + ". "
                + Telling.list(
                        rows.stream().map(row -> row.name() + ": " + told(row)).toList());
    }

    @Override
    public EqualTable table() {
        return new EqualTable(
                Stream.concat(
                                Stream.of(words(category)),
                                series.stream().map(it -> numbers(series.size() == 1 ? measure : it)))
                        .toList(),
                rows.stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.name()),
                                        row.amounts().stream().map(it -> it.words(unit)))
                                .toList())
                        .toList());
    }

    @Override
    public String specification(Width width) {
        List<Datum> bars = new ArrayList<>();
        int tallest = series.size() * THICK + GAP;
        for (int place = 0; place < rows.size(); place++) {
            Row row = rows.get(place);
            String name = Specification.label(place, row.name(), width.narrow() ? 110 : 260);
            tallest = Math.max(tallest, Specification.rowFor(name));
            for (int at = 0; at < series.size(); at++) {
                bars.add(bar(name, series.get(at), row.amounts().get(at)));
            }
        }
        return Specification.of("bars", caption, width)
                .data("bars", bars)
                .set("height", Math.max(1, rows.size()) * tallest)
                .set("layer.0.encoding.x.scale.domain", Specification.reach(amounts()))
                .set("encoding.yOffset.scale.domain", Specification.array(series))
                .set("layer.0.encoding.fill.scale.domain", Specification.array(series))
                .set("layer.0.encoding.fill.scale.range", Specification.array(Palette.FILLS))
                .set("layer.0.encoding.fill.legend.columns", width.narrow() ? 1 : MOST_SERIES)
                .set("layer.0.encoding.x.axis.title", Specification.array(Specification.bottomTitle(measure, width)))
                .set("layer.0.encoding.x.axis.tickCount", width.narrow() ? 3 : 8)
                .set("layer.0.encoding.x.axis.labelExpr", unit.labels())
                .json();
    }

    private Datum bar(String category, String of, Amount amount) {
        return new Datum()
                .with("category", category)
                .with("series", of)
                .with("value", amount instanceof Amount.Known known ? known.value() : 0)
                .with("label", amount.words(unit));
    }

    private List<Amount> amounts() {
        return rows.stream().flatMap(it -> it.amounts().stream()).toList();
    }

    private String told(Row row) {
        return IntStream.range(0, series.size())
                .mapToObj(at -> (series.size() == 1 ? "" : series.get(at) + " ")
                        + Telling.amount(row.amounts().get(at), unit))
                .collect(Collectors.joining(", "));
    }
}
