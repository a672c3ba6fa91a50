package org.unstuck.nation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.unstuck.figure.Amount;
import org.unstuck.figure.Bars;
import org.unstuck.figure.Caption;
import org.unstuck.figure.DotAndWhisker;
import org.unstuck.figure.Figure;
import org.unstuck.figure.Flow;
import org.unstuck.figure.Histogram.Bin;
import org.unstuck.figure.SurvivalCurves;
import org.unstuck.figure.Unit;
import org.unstuck.picture.Authorities;
import org.unstuck.picture.Composition;
import org.unstuck.picture.Histogram;
import org.unstuck.picture.PictureTable;
import org.unstuck.picture.Ratio;
import org.unstuck.picture.TimeToGood;
import org.unstuck.picture.Transitions;

/** Figures of the tables of one picture that have one. Safe for many threads. */
final class PictureFigures {
    private static final Amount NONE = Amount.unknown("[z]", "not applicable");
    private static final int MOST_DOTS = 12;

    /** England has some 150 authorities; a file with other codes may give any number. */
    private static final int MOST_TILES = 400;

    private final Pictures.Drawn drawn;
    private final Beside beside;
    private final BoundaryShelf boundaries;
    private final FigureCaption captions;
    private final Map<String, Optional<Figure>> made = new ConcurrentHashMap<>();

    PictureFigures(Pictures.Drawn drawn, Beside beside, BoundaryShelf boundaries) {
        this.drawn = drawn;
        this.beside = beside;
        this.boundaries = boundaries;
        this.captions = FigureCaption.forAnalysts(drawn);
    }

    /** The figure of a table of the picture; empty where the table says it best. */
    Optional<Figure> of(PictureTable table) {
        return made.computeIfAbsent(table.id(), it -> make(table));
    }

    private Optional<Figure> make(PictureTable table) {
        if (table instanceof Composition composition) {
            return composition.rows().isEmpty() ? Optional.empty() : Optional.of(composition(composition));
        }
        if (table instanceof Authorities authorities) {
            return authorities.rows().isEmpty() || authorities.rows().size() > MOST_TILES
                    ? Optional.empty()
                    : Optional.of(new AuthorityMap(
                                    drawn.facts(),
                                    captions,
                                    boundaries.find(drawn.picture().asAt()))
                            .of(authorities));
        }
        if (table instanceof Histogram histogram) {
            return Optional.of(histogram(histogram));
        }
        if (table instanceof Transitions transitions) {
            return flow(transitions);
        }
        return table instanceof TimeToGood time && time.rows().size() > 1 ? Optional.of(curve(time)) : Optional.empty();
    }

    /** Where it is an order of places or sizes, bars beside those of others; else how many times as often. */
    private Figure composition(Composition table) {
        boolean ratios = table.rows().size() <= MOST_DOTS
                && table.rows().stream()
                                .filter(it -> beside.ratio(it).isPresent())
                                .count()
                        > 1
                && !table.id().equals("rural-urban");
        return ratios
                ? new DotAndWhisker(
                        caption(table),
                        table.about().title(),
                        "Share among those that met it ÷ share among " + beside.within(),
                        table.rows().stream().map(this::ratio).toList())
                : new Bars(
                        caption(table),
                        table.about().title(),
                        "Share of schools",
                        Unit.PERCENT,
                        List.of("Met the definition", beside.label()),
                        table.rows().stream()
                                .map(it -> new Bars.Row(
                                        it.name(),
                                        List.of(
                                                amount(it.met().percentage()),
                                                amount(beside.share(it).percentage()))))
                                .toList());
    }

    private DotAndWhisker.Row ratio(Composition.Category row) {
        Optional<Ratio> ratio = beside.ratio(row).filter(it -> it.value() > 0);
        return new DotAndWhisker.Row(
                row.name(),
                ratio.map(it -> Amount.of(it.value())).orElse(NONE),
                ratio.filter(it -> it.interval().lower() > 0)
                        .map(it -> Amount.of(it.interval().lower()))
                        .orElse(NONE),
                ratio.filter(it -> Double.isFinite(it.interval().upper()))
                        .map(it -> Amount.of(it.interval().upper()))
                        .orElse(NONE));
    }

    private Figure histogram(Histogram table) {
        List<Bin> bins = new ArrayList<>();
        table.rows()
                .forEach(it -> bins.add(
                        new Bin(it.label(), Amount.of((double) it.schools().count()), true)));
        if (table.unknown() > 0) {
            bins.add(new Bin("Not known", Amount.of((double) table.unknown()), false));
        }
        return new org.unstuck.figure.Histogram(caption(table), table.measure(), "Schools", Unit.COUNT, bins);
    }

    private Optional<Figure> flow(Transitions table) {
        List<Transitions.Step> steps = table.rows().stream()
                .filter(it ->
                        it.group() == Transitions.Group.MET && it.inspections().count() > 0)
                .toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Set<String> from = new LinkedHashSet<>();
        Set<String> to = new LinkedHashSet<>();
        steps.forEach(it -> {
            from.add(it.from());
            to.add(it.to());
        });
        return Optional.of(new Flow(
                caption(table),
                "Latest outcome while the school met the definition",
                "Outcome of the next graded inspection",
                states(from),
                states(to),
                steps.stream()
                        .map(it -> new Flow.Move(it.from(), it.to(), Amount.of((double)
                                it.inspections().count())))
                        .toList()));
    }

    private static List<Flow.State> states(Set<String> names) {
        return names.stream().map(it -> new Flow.State(it, true)).toList();
    }

    private Figure curve(TimeToGood table) {
        List<SurvivalCurves.Step> steps = new ArrayList<>();
        List<SurvivalCurves.AtRisk> atRisk = new ArrayList<>();
        for (TimeToGood.Step step : table.rows()) {
            steps.add(new SurvivalCurves.Step(
                    step.years(),
                    1 - step.good() / 100,
                    1 - step.interval().upper() / 100,
                    1 - step.interval().lower() / 100));
            atRisk.add(new SurvivalCurves.AtRisk(step.years(), (int) step.atRisk()));
        }
        return new SurvivalCurves(
                caption(table),
                "Years since the first inspection less than good",
                "Share of schools not yet graded good",
                List.of(new SurvivalCurves.Curve("All schools once less than good", steps, atRisk)));
    }

    private Caption caption(PictureTable table) {
        return captions.of(table.about());
    }

    private static Amount amount(OptionalDouble value) {
        return value.isPresent() ? Amount.of(value.getAsDouble()) : NONE;
    }
}
