package org.unstuck.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.unstuck.engine.AnalysisEngine;
import org.unstuck.engine.Row;
import org.unstuck.engine.SqlScript;
import org.unstuck.picture.Transitions.Group;
import org.unstuck.picture.Transitions.Step;

/** The table of what the next graded inspection found. */
final class TransitionTable {

    static final SqlScript SCRIPT = SqlScript.beside(TransitionTable.class, "transitions.sql");

    private static final Comparator<String> ORDER = Comparator.comparingInt(Outcomes.IN_ORDER::indexOf);

    private final Question question;

    TransitionTable(Question question) {
        this.question = question;
    }

    Transitions make(AnalysisEngine engine) {
        List<Row> rows = engine.run(SCRIPT);
        List<Step> steps = new ArrayList<>(
                steps(Group.MET, rows.stream().filter(TransitionTable::met).toList()));
        steps.addAll(steps(Group.ALL, rows));
        Share met = stayed(rows, TransitionTable::met);
        Share weak = stayed(rows, it -> it.findTruth("was_weak").orElse(false));
        About about = question.aboutInspections(
                "next-inspection",
                "What the next graded inspection found",
                "Fight or flight (2020), paragraph 32",
                List.of(
                        "Each graded inspection up to the date counts once, with the one before it in the definition's window."
                                + " Schools that have closed since are counted too.",
                        "A school can be counted at several inspections, so the intervals are somewhat too narrow."),
                SCRIPT.name());
        return new Transitions(about.withReading(reading(met, weak)), steps, met, weak);
    }

    private static boolean met(Row row) {
        return row.findTruth("met").orElse(false);
    }

    private static List<Step> steps(Group group, List<Row> rows) {
        Map<String, Map<String, Long>> counts = new TreeMap<>(ORDER);
        rows.forEach(it -> counts.computeIfAbsent(it.text("was"), was -> new TreeMap<>(ORDER))
                .merge(it.text("became"), it.count("inspections"), Long::sum));
        List<Step> steps = new ArrayList<>();
        counts.forEach((from, next) -> {
            long of = next.values().stream().mapToLong(it -> it).sum();
            next.forEach((to, count) -> steps.add(new Step(group, from, to, new Share(count, of))));
        });
        return steps;
    }

    private static Share stayed(List<Row> rows, Predicate<Row> which) {
        long stayed = 0;
        long of = 0;
        for (Row row : rows) {
            if (which.test(row) && row.findTruth("became_weak").isPresent()) {
                of += row.count("inspections");
                stayed += row.findTruth("became_weak").orElse(false) ? row.count("inspections") : 0;
            }
        }
        return new Share(stayed, of);
    }

    private String reading(Share met, Share weak) {
        if (met.of() == 0) {
            return "No graded inspection up to the date was of a school that met '" + question.title()
                    + "' on the day before.";
        }
        return "Of the " + Phrases.number(met.of()) + " graded inspections of schools that met '" + question.title()
                + "' on the day before, " + Phrases.percent(met) + " (" + Phrases.number(met.count())
                + ") found them still less than good (95% interval " + Phrases.range(met.interval())
                + "). Of all schools whose last grade was less than good, it was " + Phrases.share(weak) + ".";
    }
}
