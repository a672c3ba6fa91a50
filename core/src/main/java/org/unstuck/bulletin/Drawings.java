package org.unstuck.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unstuck.figure.Amount;
import org.unstuck.figure.Bars;
import org.unstuck.figure.Caption;
import org.unstuck.figure.DotAndWhisker;
import org.unstuck.figure.Figure;
import org.unstuck.figure.Histogram;
import org.unstuck.figure.Unit;
import org.unstuck.picture.About;
import org.unstuck.picture.PublicTable;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Shorthand;

/** Figures of tables of kinds of schools, drawn from what the tables show. */
final class Drawings {
    private static final int MOST_KINDS = 12;

    private final Function<About, Caption> captions;

    Drawings(Function<About, Caption> captions) {
        this.captions = captions;
    }

    /** The figures by the names of their files, without endings. */
    Map<String, Figure> of(List<KindTable> tables) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (KindTable table : tables) {
            List<KindRow> rows = table.rows().stream()
                    .filter(it -> !it.isTotal() && !it.category().equals(PublicTable.UNKNOWN))
                    .toList();
            String id = table.heading().id();
            if (PublicTable.isNumbered(id)) {
                figures.put(id, histogram(table.heading(), rows));
            } else if (rows.size() <= MOST_KINDS) {
                figures.put(id + "-shares", bars(table.heading(), rows));
                figures.put(id + "-ratios", ratios(table.heading(), rows));
            }
        }
        return figures;
    }

    private Figure bars(Heading heading, List<KindRow> rows) {
        return new Bars(
                caption(heading),
                heading.title(),
                "Share of schools",
                Unit.PERCENT,
                List.of("Met the definition", "All schools"),
                rows.stream()
                        .map(it -> new Bars.Row(
                                it.label(),
                                List.of(amount(it.get("percent_of_met")), amount(it.get("percent_of_all")))))
                        .toList());
    }

    private Figure ratios(Heading heading, List<KindRow> rows) {
        return new DotAndWhisker(
                caption(heading),
                heading.title(),
                "Share among schools that met the definition ÷ share among all schools",
                rows.stream()
                        .map(it -> new DotAndWhisker.Row(
                                it.label(),
                                amount(it.get("ratio")),
                                amount(it.get("ratio_lower")),
                                amount(it.get("ratio_upper"))))
                        .toList());
    }

    private Figure histogram(Heading heading, List<KindRow> rows) {
        List<Histogram.Bin> bins = new ArrayList<>();
        rows.stream()
                .filter(it -> it.category().matches("\\d+"))
                .forEach(it -> bins.add(new Histogram.Bin(it.label(), amount(it.get("schools_met")), true)));
        return new Histogram(caption(heading), heading.title(), "Schools that met the definition", Unit.COUNT, bins);
    }

    private Caption caption(Heading heading) {
        return captions.apply(heading.about());
    }

    private static Amount amount(Cell cell) {
        if (cell instanceof Cell.Numeral number) {
            return Amount.of(number.value().doubleValue());
        }
        if (cell instanceof Cell.Mark mark) {
            Shorthand shorthand = mark.shorthand();
            return shorthand == Shorthand.CONFIDENTIAL
                    ? Amount.withheld(shorthand.bracketed(), shorthand.meaning())
                    : Amount.unknown(shorthand.bracketed(), shorthand.meaning());
        }
        throw new IllegalStateException("No text stands in an indicator: " + cell);
    }
}
