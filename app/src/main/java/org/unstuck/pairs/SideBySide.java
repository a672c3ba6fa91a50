package org.unstuck.pairs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unstuck.classification.Words;
import org.unstuck.context.Characteristic;
import org.unstuck.context.ContextTable;
import org.unstuck.matching.Pair;
import org.unstuck.matching.PairDetail;
import org.unstuck.register.Register;
import org.unstuck.school.Fact;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.Urn;

/**
 * Two schools of a pair beside each other.
 *
 * @param distance with two decimals
 * @param lines what they are compared in, and where they lie
 * @param treatedGrades graded inspections up to the date
 * @param alternatives who else could have been the partner, nearest first
 */
public record SideBySide(
        Matching.Named treated,
        Matching.Named control,
        String distance,
        List<Line> lines,
        List<String> treatedGrades,
        List<String> controlGrades,
        List<Alternative> alternatives) {

    /**
     * One characteristic.
     *
     * @param counts whether the design compares schools in it
     * @param sources where the values come from
     */
    public record Line(String label, boolean counts, String treated, String control, String sources) {}

    /** Another possible partner. */
    public record Alternative(Matching.Named school, String distance) {}

    public SideBySide {
        lines = List.copyOf(lines);
        treatedGrades = List.copyOf(treatedGrades);
        controlGrades = List.copyOf(controlGrades);
        alternatives = List.copyOf(alternatives);
    }

    static SideBySide of(Register register, Choices choices, Matching matching, PairDetail detail) {
        ContextTable table = matching.groups().table();
        Pair pair = detail.pair();
        List<Line> lines = new ArrayList<>();
        for (Characteristic each : Characteristic.values()) {
            lines.add(new Line(
                    each.label(),
                    choices.covariates().contains(each),
                    table.words(pair.treated(), each),
                    table.words(pair.control(), each),
                    sources(table.findFact(pair.treated(), each), table.findFact(pair.control(), each))));
        }
        Matching.Named treated = matching.named(pair.treated());
        Matching.Named control = matching.named(pair.control());
        return new SideBySide(
                treated,
                control,
                Matching.distance(pair),
                lines,
                grades(register, treated.urn(), choices.asAt()),
                grades(register, control.urn(), choices.asAt()),
                detail.alternatives().stream()
                        .map(it -> new Alternative(matching.named(it.control()), Matching.distance(it)))
                        .toList());
    }

    private static String sources(Optional<Fact> treated, Optional<Fact> control) {
        List<String> words = new ArrayList<>();
        treated.ifPresent(it -> words.add(source(it)));
        control.map(SideBySide::source).filter(it -> !words.contains(it)).ifPresent(words::add);
        return String.join("; ", words);
    }

    private static String source(Fact fact) {
        return fact.source().source().title() + ", as at "
                + Words.date(fact.source().source().asAt());
    }

    private static List<String> grades(Register register, Urn school, LocalDate date) {
        return register.history(school, LineagePolicy.SINGLE_PREDECESSOR).inspections().stream()
                .filter(it -> it.graded() && !it.date().isAfter(date))
                .map(it -> Words.date(it.date()) + ": " + it.outcome().words())
                .toList();
    }
}
