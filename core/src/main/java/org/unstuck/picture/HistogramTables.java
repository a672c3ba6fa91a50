package org.unstuck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.unstuck.engine.AnalysisEngine;
import org.unstuck.engine.Row;
import org.unstuck.engine.SqlScript;
import org.unstuck.picture.Histogram.Bar;

/** How often the schools were inspected, and for how long they have been less than good. */
final class HistogramTables {

    static final SqlScript INSPECTIONS = SqlScript.beside(HistogramTables.class, "inspections_since.sql");
    static final SqlScript TIME = SqlScript.beside(HistogramTables.class, "time_below_good.sql");

    private static final double DAYS_IN_YEAR = 365.25;

    private final Question question;

    HistogramTables(Question question) {
        this.question = question;
    }

    Histogram inspections(AnalysisEngine engine) {
        TreeMap<Long, Long> counts = new TreeMap<>();
        engine.run(INSPECTIONS).forEach(it -> counts.put(it.count("inspections"), it.count("schools")));
        List<Bar> bars = bars(counts);
        Share fourOrFive = new Share(
                counts.getOrDefault(4L, 0L) + counts.getOrDefault(5L, 0L),
                counts.values().stream().mapToLong(it -> it).sum());
        About about = question.aboutInspections(
                "inspections",
                "Graded inspections since the first less than good",
                "Fight or flight (2020), paragraph 108 and figure 5",
                List.of(
                        "The first one less than good counts too. Inspections before the definition's window do not.",
                        "Inspections that no source lists are not counted, so the numbers are the least there were."),
                INSPECTIONS.name());
        String reading = fourOrFive.of() == 0
                ? "No school " + question.met() + "."
                : "Since their first inspection less than good, " + Phrases.share(fourOrFive) + " of the schools that "
                        + question.met()
                        + " have had four or five graded inspections, this first one included (95% interval "
                        + Phrases.range(fourOrFive.interval()) + ").";
        return new Histogram(about.withReading(reading), "Graded inspections", bars, 0);
    }

    Histogram timeBelowGood(AnalysisEngine engine) {
        TreeMap<Long, Long> years = new TreeMap<>();
        List<Long> days = new ArrayList<>();
        long unknown = 0;
        for (Row row : engine.run(TIME, Map.of("as_at", (Object) question.date()))) {
            if (row.findNumber("days").isEmpty()) {
                unknown += row.count("schools");
            } else {
                long since = (long) row.findNumber("days").getAsDouble();
                years.merge((long) (since / DAYS_IN_YEAR), row.count("schools"), Long::sum);
                LongStream.range(0, row.count("schools")).forEach(it -> days.add(since));
            }
        }
        About about = question.aboutInspections(
                "time-below-good",
                "Years less than good without a break",
                "Fight or flight (2020), paragraph 17",
                List.of("From the first of the inspections less than good that no better one has ended, to the date."
                        + " The time before that first inspection is not counted, nor what lies before the"
                        + " definition's window: the true time is longer."),
                TIME.name());
        String reading = days.isEmpty()
                ? "No school " + question.met() + "."
                : "Half of the schools that " + question.met() + " had been less than good for "
                        + Phrases.decimal(median(days) / DAYS_IN_YEAR) + " years or longer.";
        return new Histogram(
                about.withReading(reading + Phrases.unknown(unknown, "it")), "Whole years", bars(years), unknown);
    }

    private static double median(List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    /** A bar for every value from the least to the greatest. */
    private static List<Bar> bars(SortedMap<Long, Long> counts) {
        long of = counts.values().stream().mapToLong(it -> it).sum();
        return counts.isEmpty()
                ? List.of()
                : LongStream.rangeClosed(counts.firstKey(), counts.lastKey())
                        .mapToObj(it -> new Bar(Long.toString(it), new Share(counts.getOrDefault(it, 0L), of)))
                        .toList();
    }
}
