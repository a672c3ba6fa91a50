package org.unstuck.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.unstuck.engine.AnalysisEngine;
import org.unstuck.engine.ColumnType;
import org.unstuck.engine.Relation;
import org.unstuck.engine.Row;
import org.unstuck.engine.SqlScript;
import org.unstuck.school.Attribute;

/** What the census says of pupils: how many there are, and means over schools. */
final class PupilTables {

    static final SqlScript SCRIPT = SqlScript.beside(PupilTables.class, "averages.sql");

    static final List<Attribute> MEASURES = List.of(
            Attribute.FREE_MEALS_EVER_6,
            Attribute.FREE_MEALS,
            Attribute.ENGLISH_ADDITIONAL,
            Attribute.SPECIAL_NEEDS_PLAN,
            Attribute.SPECIAL_NEEDS_SUPPORT,
            Attribute.PUPILS);

    static final Relation<Attribute> RELATION = new Relation<>(
            "measure", List.of(new Relation.Column<>("measure", ColumnType.TEXT, Attribute::id)), MEASURES);

    /** Sums over some schools. */
    private record Sums(long schools, long unknown, double total, double squares) {
        private static final Sums NONE = new Sums(0, 0, 0, 0);

        Sums plus(Sums other) {
            return new Sums(
                    schools + other.schools, unknown + other.unknown, total + other.total, squares + other.squares);
        }

        Mean mean() {
            double mean = schools == 0 ? Double.NaN : total / schools;
            double variance = schools < 2 ? Double.NaN : Math.max(0, squares - total * mean) / (schools - 1);
            return new Mean(schools, unknown, mean, Math.sqrt(variance));
        }

        PupilTotals.Pupils pupils() {
            return new PupilTotals.Pupils(Math.round(total), schools, unknown);
        }
    }

    private final Question question;
    private final List<Row> rows;

    PupilTables(Question question, AnalysisEngine engine) {
        this.question = question;
        engine.load(RELATION);
        this.rows = engine.run(SCRIPT).stream()
                .sorted(Comparator.comparing(it -> it.text("measure") + compared(it) + met(it)))
                .toList();
    }

    PupilTotals totals() {
        Sums inMet = sums(Attribute.PUPILS, PupilTables::met);
        PupilTotals.Pupils met = inMet.pupils();
        PupilTotals.Pupils all =
                inMet.plus(sums(Attribute.PUPILS, it -> !met(it))).pupils();
        About about = question.about(
                "pupils",
                "Pupils on roll",
                "Fight or flight (2020), paragraph 36",
                List.of("Pupils on roll in the source nearest to the date."),
                Attribute.PUPILS,
                SCRIPT.name());
        String reading = met.schools() == 0
                ? "For none of the schools that " + question.met() + " does a source give the number of pupils."
                : "The " + Phrases.number(met.schools()) + " schools that " + question.met()
                        + " and whose number is known had " + Phrases.number(met.pupils()) + " pupils, "
                        + Phrases.percent(100.0 * met.pupils() / all.pupils()) + " of the "
                        + Phrases.number(all.pupils()) + " in all schools.";
        return new PupilTotals(
                about.withReading(reading + Phrases.unknown(met.unknown(), "the number of pupils")), met, all);
    }

    Averages averages() {
        List<Averages.Measure> measures = new ArrayList<>();
        for (Attribute attribute : MEASURES) {
            Sums met = sums(attribute, it -> compared(it) && met(it));
            Sums rest = sums(attribute, it -> compared(it) && !met(it));
            measures.add(new Averages.Measure(
                    attribute.id(), name(attribute), met.mean(), met.plus(rest).mean(), rest.mean()));
        }
        Set<SourceUse> sources = new LinkedHashSet<>();
        MEASURES.forEach(it -> sources.addAll(question.sourcesOf(it)));
        About about = new About(
                "pupil-context",
                "Free school meals, language, special needs and size",
                "Fight or flight (2020), paragraph 43 and footnote 2",
                question.population(),
                reading(measures.get(0)),
                List.of(
                        "Nursery schools and pupil referral units are left out: pupils of such units are often on roll at"
                                + " another school too.",
                        "Means over schools: a large and a small school count alike.",
                        "Values are of the census nearest to the date; the differences are with Welch's intervals."),
                List.copyOf(sources),
                SCRIPT.name());
        return new Averages(about, measures);
    }

    private String reading(Averages.Measure meals) {
        if (meals.met().schools() < 2 || meals.rest().schools() < 2) {
            return "Too few schools that " + question.met() + " have a census at hand to give means.";
        }
        Mean.Difference difference = meals.difference();
        String sure = difference.interval().contains(0)
                ? "there are not enough schools to tell them apart"
                : "a difference from the rest of " + Phrases.decimal(difference.value())
                        + " percentage points (95% interval "
                        + Phrases.decimal(difference.interval().lower()) + " to "
                        + Phrases.decimal(difference.interval().upper()) + ")";
        return "In the schools that " + question.met() + ", on average "
                + Phrases.decimal(meals.met().value())
                + "% of pupils had been eligible for free school meals in the last six years, compared with "
                + Phrases.decimal(meals.all().value()) + "% in all schools: " + sure + "."
                + Phrases.unknown(meals.met().unknown(), "this share");
    }

    private Sums sums(Attribute attribute, Predicate<Row> which) {
        return rows.stream()
                .filter(it -> it.text("measure").equals(attribute.id()))
                .filter(which)
                .map(it -> new Sums(
                        it.count("schools"),
                        it.count("unknown"),
                        it.findNumber("total").orElse(0),
                        it.findNumber("squares").orElse(0)))
                .reduce(Sums.NONE, Sums::plus);
    }

    private static boolean met(Row row) {
        return row.findTruth("met").orElse(false);
    }

    private static boolean compared(Row row) {
        return row.findTruth("compared").orElse(false);
    }

    private static String name(Attribute attribute) {
        return attribute.label() + (attribute == Attribute.PUPILS ? ", number" : ", % of pupils");
    }
}
