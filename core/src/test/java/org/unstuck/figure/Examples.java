package org.unstuck.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.unstuck.figure.SurvivalCurves.AtRisk;
import org.unstuck.figure.SurvivalCurves.Curve;
import org.unstuck.figure.SurvivalCurves.Step;

/** A figure of each kind, about invented schools. */
final class Examples {
    static final Amount CONFIDENTIAL = Amount.withheld("[c]", "confidential");
    static final Amount NOT_AVAILABLE = Amount.unknown("[x]", "not available");

    /** Labels as no file should hold them. */
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"quoted\" & 'quoted'",
            "]]><image href=\"http://example.org/x.png\"/>",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Community Primary School and Nursery",
            "School \uD83C\uDFEB of \uD83D\uDE00",
            "broken \uD83D and \u0000 and \u0007",
            "two\nlines\tand a tab",
            "{\"signal\": \"1+1\"}",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Community Primary School and Playgroup");

    private Examples() {}

    static Caption caption(String title) {
        return new Caption(title, "Source: invented inspection records, as at 31 August 2019");
    }

    static List<Figure> all() {
        return List.of(bars(), tiles(), outlines(), histogram(), flow(), survival(), ratios());
    }

    static Bars bars() {
        return new Bars(
                caption("Stuck schools are more often in towns and small cities than all schools are"),
                "Location",
                "Share of schools",
                Unit.PERCENT,
                List.of("Stuck schools", "All schools"),
                List.of(
                        bar("Major and minor conurbations", 33.2, 35.9),
                        bar("Towns and small cities", 62.9, 50.7),
                        bar("Villages and hamlets", 3.4, 13.1),
                        new Bars.Row("Not known", List.of(CONFIDENTIAL, Amount.of(0.3)))));
    }

    static Histogram histogram() {
        return new Histogram(
                caption("Most stuck schools have been inspected four or five times"),
                "Graded inspections since the first that was less than good",
                "Schools",
                Unit.COUNT,
                List.of(
                        new Histogram.Bin("4", Amount.of(181), true),
                        new Histogram.Bin("5", Amount.of(112), true),
                        new Histogram.Bin("6", Amount.of(41), true),
                        new Histogram.Bin("7", Amount.of(9), true),
                        new Histogram.Bin("8", CONFIDENTIAL, true),
                        new Histogram.Bin("Not known", Amount.of(73), false)));
    }

    static Tiles tiles() {
        List<Tiles.Tile> tiles = new ArrayList<>();
        String[] names = {"Aldermere", "Southend-on-the-Marsh", "Kingsbridge upon Wold", "Derwentshire", "Ely Vale"};
        for (int at = 0; at < 130; at++) {
            Amount share = at % 17 == 5 ? NOT_AVAILABLE : Amount.of(at % 4 == 0 ? 0 : (at * 37 % 89) / 10.0);
            tiles.add(new Tiles.Tile(names[at % 5] + " " + at, at * 7 % 13, at / 13, share));
        }
        tiles.add(new Tiles.Tile("Wick-on-the-Isle", 0, 11, Amount.withheld("[u]", "fewer than 10 schools")));
        return new Tiles(
                caption("Stuck schools are spread unevenly over local authorities"),
                "Local authority",
                "Share of schools that are stuck",
                tiles,
                List.of(new Tiles.Heading("The islands", 10)));
    }

    /** A county with a city in it, an island, and a place of which nobody knows the outline. */
    static Choropleth outlines() {
        return new Choropleth(
                caption("Stuck schools are spread unevenly over local authorities"),
                "Local authority",
                "Share of schools that are stuck",
                List.of(
                        new Choropleth.Area(
                                "Aldermere", Amount.of(2.5), List.of(square(0, 0, 100), hole(30, 30, 40)), false),
                        new Choropleth.Area("Kingsbridge upon Wold", Amount.of(8.8), List.of(square(30, 30, 40)), true),
                        new Choropleth.Area("Ely Vale", Amount.of(0), List.of(square(120, 20, 30)), true),
                        new Choropleth.Area(
                                "Wick-on-the-Isle",
                                Amount.withheld("[u]", "fewer than 10 schools"),
                                List.of(square(0, 130, 1)),
                                false),
                        new Choropleth.Area(
                                "Southend-on-the-Marsh", NOT_AVAILABLE, List.of(square(60, 110, 40)), false),
                        new Choropleth.Area("Derwentshire", Amount.of(1.4), List.of(), false)),
                "The city, enlarged");
    }

    private static Choropleth.Outline square(double left, double top, double side) {
        return new Choropleth.Outline(List.of(
                new Choropleth.Point(left, top),
                new Choropleth.Point(left + side, top),
                new Choropleth.Point(left + side, top + side),
                new Choropleth.Point(left, top + side)));
    }

    private static Choropleth.Outline hole(double left, double top, double side) {
        List<Choropleth.Point> points = new ArrayList<>(square(left, top, side).points());
        Collections.reverse(points);
        return new Choropleth.Outline(points);
    }

    static Flow flow() {
        List<Flow.State> from =
                List.of(new Flow.State("Requires improvement", true), new Flow.State("Inadequate", true));
        List<Flow.State> to = List.of(
                new Flow.State("Outstanding", true),
                new Flow.State("Good", true),
                new Flow.State("Requires improvement", true),
                new Flow.State("Inadequate", true),
                new Flow.State("Closed", true),
                new Flow.State("Not inspected since", false));
        return new Flow(
                caption("What the next inspection found in schools that were stuck"),
                "Grade in August 2017",
                "Next grade",
                from,
                to,
                List.of(
                        move(0, "Outstanding", 3),
                        move(0, "Good", 141),
                        move(0, "Requires improvement", 118),
                        move(0, "Inadequate", 21),
                        move(0, "Closed", 8),
                        move(0, "Not inspected since", 44),
                        move(1, "Good", 25),
                        move(1, "Requires improvement", 49),
                        move(1, "Inadequate", 17),
                        move(1, "Closed", 14),
                        new Flow.Move("Inadequate", "Not inspected since", Amount.of(12))));
    }

    static SurvivalCurves survival() {
        return new SurvivalCurves(
                caption("Half of primary schools are good again within four years"),
                "Years since the first grade less than good",
                "Share of schools not yet good",
                List.of(curve("Primary", 0.84, 9800), curve("Secondary", 0.9, 2100), curve("Special", 0.87, 240)));
    }

    static DotAndWhisker ratios() {
        return new DotAndWhisker(
                caption("Secondary and junior schools are stuck more often than others"),
                "Phase",
                "Share among stuck schools ÷ share among all schools",
                List.of(
                        ratio("Primary", 0.64, 0.57, 0.71),
                        ratio("Junior (deemed primary)", 1.8, 1.31, 2.42),
                        ratio("Secondary", 2.91, 2.6, 3.24),
                        ratio("Special", 0.31, 0.12, 0.8),
                        new DotAndWhisker.Row("Pupil referral units", CONFIDENTIAL, CONFIDENTIAL, CONFIDENTIAL)));
    }

    /** Every kind with labels that must come out inert. */
    static List<Figure> hostile() {
        Caption caption = new Caption(String.join(" ", HOSTILE), HOSTILE.get(0));
        String first = HOSTILE.get(0);
        return List.of(
                new Bars(
                        caption,
                        first,
                        first,
                        Unit.COUNT,
                        HOSTILE.subList(0, 3),
                        HOSTILE.stream()
                                .map(it -> new Bars.Row(it, List.of(Amount.of(1), Amount.of(2), Amount.of(3))))
                                .toList()),
                new Histogram(
                        caption,
                        first,
                        first,
                        Unit.COUNT,
                        HOSTILE.stream()
                                .map(it -> new Histogram.Bin(it, Amount.of(5), true))
                                .toList()),
                new Tiles(
                        caption,
                        first,
                        first,
                        IntStream.range(0, HOSTILE.size())
                                .mapToObj(at -> new Tiles.Tile(HOSTILE.get(at), at, 0, Amount.of(at)))
                                .toList()),
                new Choropleth(
                        caption,
                        first,
                        first,
                        IntStream.range(0, HOSTILE.size())
                                .mapToObj(at -> new Choropleth.Area(
                                        HOSTILE.get(at), Amount.of(at), List.of(square(at, 0, 1)), at == 0))
                                .toList(),
                        first),
                new Flow(
                        caption,
                        first,
                        first,
                        HOSTILE.stream().map(it -> new Flow.State(it, true)).toList(),
                        HOSTILE.stream().map(it -> new Flow.State(it, false)).toList(),
                        HOSTILE.stream()
                                .map(it -> new Flow.Move(it, first, Amount.of(3)))
                                .toList()),
                new SurvivalCurves(
                        caption,
                        first,
                        first,
                        HOSTILE.subList(0, 3).stream()
                                .map(it -> curve(it, 0.8, 50))
                                .toList()),
                new DotAndWhisker(
                        caption,
                        first,
                        first,
                        HOSTILE.stream().map(it -> ratio(it, 1, 0.5, 2)).toList()));
    }

    /** Every kind with nothing to show, as a country without schools gives it. */
    static List<Figure> empty() {
        Caption caption = caption("Nothing");
        return List.of(
                new Bars(caption, "Location", "Share", Unit.PERCENT, List.of("Stuck"), List.of()),
                new Histogram(caption, "Inspections", "Schools", Unit.COUNT, List.of()),
                new Tiles(caption, "Authority", "Share", List.of()),
                new Choropleth(caption, "Authority", "Share", List.of(), "Part"),
                new Flow(caption, "Before", "After", List.of(), List.of(), List.of()),
                new SurvivalCurves(
                        caption,
                        "Years",
                        "Share",
                        List.of(new Curve("All", List.of(new Step(0, 1, 1, 1)), List.of(new AtRisk(0, 0))))),
                new DotAndWhisker(caption, "Phase", "Ratio", List.of()));
    }

    private static Bars.Row bar(String name, double one, double other) {
        return new Bars.Row(name, List.of(Amount.of(one), Amount.of(other)));
    }

    private static Flow.Move move(int from, String to, double schools) {
        return new Flow.Move(from == 0 ? "Requires improvement" : "Inadequate", to, Amount.of(schools));
    }

    private static DotAndWhisker.Row ratio(String name, double ratio, double lower, double upper) {
        return new DotAndWhisker.Row(name, Amount.of(ratio), Amount.of(lower), Amount.of(upper));
    }

    private static Curve curve(String name, double kept, int schools) {
        List<Step> steps = new ArrayList<>();
        List<AtRisk> atRisk = new ArrayList<>();
        double share = 1;
        for (int year = 0; year <= 12; year++) {
            steps.add(
                    new Step(year, share, Math.max(0, share - 0.02 * year / 3), Math.min(1, share + 0.02 * year / 3)));
            atRisk.add(new AtRisk(year, (int) (schools * share * (1 - year / 13.0))));
            share *= kept;
        }
        return new Curve(name, steps, atRisk);
    }
}
