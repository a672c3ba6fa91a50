package org.unstuck.figure;

import static org.unstuck.figure.EqualTable.numbers;
import static org.unstuck.figure.EqualTable.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.unstuck.figure.EqualTable.Column;
import org.unstuck.figure.Specification.Datum;

/**
 * How the share of schools to which something has not yet happened falls with time, with how many are still watched
 * (numbers at risk) under it.
 *
 * @param caption title and source
 * @param time what is along the bottom, with its unit, for example "Years since the first grade less than good"
 * @param measure what is drawn, for example "Share of schools not yet good"
 * @param curves one to three, each with the same times at risk
 */
public record SurvivalCurves(Caption caption, String time, String measure, List<Curve> curves) implements Figure {
    private static final int MOST_CURVES = 3;
    private static final int MOST_TIMES = 14;
    private static final int MOST_TIMES_NARROW = 5;
    private static final List<Integer> SPANS = List.of(1, 2, 3, 4, 5, 10, 20, 50, 100, 200, 500);
    private static final int PLOT = 280;
    private static final int LINE = 21;

    /** From the plot to the title of its axis, and from there to the first line. */
    private static final int AXIS = 58;

    /**
     * A step of a curve, which holds from its time to the next.
     *
     * @param time 0 or more
     * @param share from 0 to 1
     * @param lower end of the interval, from 0 to 1
     * @param upper end of the interval, from 0 to 1
     */
    public record Step(double time, double share, double lower, double upper) {}

    /** How many were still watched at a time. */
    public record AtRisk(double time, int schools) {}

    /**
     * A curve.
     *
     * @param name of the group
     * @param steps by ascending time, the first at time 0
     * @param atRisk by ascending time
     */
    public record Curve(String name, List<Step> steps, List<AtRisk> atRisk) {
        public Curve {
            name = Plain.text(name);
            steps = List.copyOf(steps);
            atRisk = List.copyOf(atRisk);
            if (steps.isEmpty() || steps.get(0).time() != 0) {
                throw new IllegalArgumentException("The curve ‘" + name + "’ does not begin at time 0");
            }
        }

        private Step at(double time) {
            return steps.stream().filter(it -> it.time() <= time).reduce(steps.get(0), (earlier, later) -> later);
        }
    }

    public SurvivalCurves {
        time = Plain.text(time);
        measure = Plain.text(measure);
        curves = List.copyOf(curves);
        if (curves.isEmpty() || curves.size() > MOST_CURVES) {
            throw new IllegalArgumentException("One to three curves can be told apart, not " + curves.size());
        }
    }

    @Override
    public String description() {
        return "Curves of " + Telling.start(measure) + " over " + Telling.start(time) + ". "
                + Telling.list(curves.stream().map(SurvivalCurves::told).toList());
    }

    @Override
    public EqualTable table() {
        List<Column> columns = new ArrayList<>();
        columns.add(words(time));
        for (Curve curve : curves) {
            columns.add(numbers(curve.name() + ": share"));
            columns.add(numbers(curve.name() + ": 95% interval"));
            columns.add(numbers(curve.name() + ": at risk"));
        }
        return new EqualTable(
                columns,
                IntStream.range(0, curves.get(0).atRisk().size())
                        .mapToObj(this::row)
                        .toList());
    }

    @Override
    public String specification(Width width) {
        List<Datum> steps = new ArrayList<>();
        List<Datum> numbers = new ArrayList<>();
        List<Datum> names = new ArrayList<>();
        double last = end();
        List<Integer> ticks = ticks(last, width);
        for (int place = 0; place < curves.size(); place++) {
            Curve curve = curves.get(place);
            for (Step step : drawn(curve)) {
                steps.add(point(curve, step).with("colour", Palette.LINES.get(place)));
            }
            names.add(new Datum().with("text", curve.name()).with("y", below(2 * place + 1, width)));
            for (AtRisk each : shown(curve.atRisk(), ticks)) {
                numbers.add(new Datum()
                        .with("time", each.time())
                        .with("text", Unit.COUNT.words(each.schools()))
                        .with("y", below(2 * place + 2, width)));
            }
        }
        names.add(new Datum().with("text", "Numbers at risk").with("y", below(0, width)));
        return Specification.of("survival-curves", caption, width)
                .data("steps", steps)
                .data("numbers", numbers)
                .data("names", names)
                .set("height", PLOT)
                .set("layer.1.encoding.x.scale.domain", Specification.array(List.of(0, last)))
                .set("layer.1.encoding.x.axis.title", Specification.array(Specification.bottomTitle(time, width)))
                .set("layer.1.encoding.x.axis.values", Specification.array(ticks))
                .set("layer.1.encoding.y.axis.title", Specification.sideTitle(measure, PLOT))
                .set("layer.1.encoding.stroke.scale.domain", Specification.array(names()))
                .set("layer.1.encoding.stroke.scale.range", Specification.array(Palette.LINES))
                .set("layer.1.encoding.strokeDash.scale.domain", Specification.array(names()))
                .set("layer.1.encoding.stroke.legend.columns", width.narrow() ? 1 : MOST_CURVES)
                .json();
    }

    private List<String> names() {
        return curves.stream().map(Curve::name).toList();
    }

    /** The last step, held to the last time at which schools were watched. */
    private static List<Step> drawn(Curve curve) {
        List<Step> steps = new ArrayList<>(curve.steps());
        Step last = steps.get(steps.size() - 1);
        double end = curve.atRisk().stream().mapToDouble(AtRisk::time).max().orElse(0);
        if (end > last.time()) {
            steps.add(new Step(end, last.share(), last.lower(), last.upper()));
        }
        return steps;
    }

    private static Datum point(Curve curve, Step step) {
        return new Datum()
                .with("curve", curve.name())
                .with("time", step.time())
                .with("share", 100 * step.share())
                .with("lower", 100 * step.lower())
                .with("upper", 100 * step.upper());
    }

    /** Where a line of text under the title of the axis stands. */
    private int below(int line, Width width) {
        int title = Specification.bottomTitle(time, width).size() * Specification.LINE;
        return PLOT + AXIS + title + LINE * line;
    }

    /** The last time of all curves. */
    private double end() {
        return curves.stream()
                .flatMap(it -> drawn(it).stream())
                .mapToDouble(Step::time)
                .max()
                .orElse(0);
    }

    /** Whole times, as many as there is room for: both the axis and the numbers at risk stand at them. */
    private static List<Integer> ticks(double last, Width width) {
        int most = width.narrow() ? MOST_TIMES_NARROW : MOST_TIMES;
        int span = SPANS.stream().filter(it -> last / it < most).findFirst().orElse(1000);
        return IntStream.rangeClosed(0, (int) (last / span))
                .map(it -> it * span)
                .boxed()
                .toList();
    }

    private static List<AtRisk> shown(List<AtRisk> all, List<Integer> ticks) {
        return all.stream()
                .filter(it -> ticks.stream().anyMatch(tick -> tick == it.time()))
                .toList();
    }

    private List<String> row(int at) {
        double when = curves.get(0).atRisk().get(at).time();
        List<String> cells = new ArrayList<>();
        cells.add(number(when));
        for (Curve curve : curves) {
            Step step = curve.at(when);
            cells.add(percent(step.share()));
            cells.add(percent(step.lower()) + " to " + percent(step.upper()));
            cells.add(Unit.COUNT.words(curve.atRisk().get(at).schools()));
        }
        return cells;
    }

    private static String told(Curve curve) {
        Step last = curve.steps().get(curve.steps().size() - 1);
        String half = curve.steps().stream()
                .filter(it -> it.share() <= 0.5)
                .findFirst()
                .map(it -> "half by " + number(it.time()))
                .orElse("never as low as half");
        return curve.name() + ": " + percent(last.share()) + " at the end, after " + number(last.time()) + "; " + half;
    }

    private static String percent(double share) {
        return Unit.PERCENT.words(100 * share);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Unit.COUNT.words(value) : String.format(Locale.UK, "%.1f", value);
    }
}
