package org.unstuck.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classification.Classified;
import org.unstuck.classification.Verdict;
import org.unstuck.classification.Words;
import org.unstuck.inspection.Inspection;
import org.unstuck.picture.Comparison.Move;
import org.unstuck.picture.Comparison.Way;
import org.unstuck.register.Register;
import org.unstuck.school.Urn;

/** Finds out what became of the schools of one classification in another. */
public final class CompareClassifications {

    private final Register register;
    private final Classification first;
    private final Classification second;
    private final Map<Urn, Classified> inSecond = new HashMap<>();
    private final Set<Urn> reached = new HashSet<>();
    private final Map<Way, Long> counts = new EnumMap<>(Way.class);

    private CompareClassifications(Register register, Classification first, Classification second) {
        this.register = register;
        this.first = first;
        this.second = second;
        second.schools().forEach(it -> inSecond.put(it.school().urn(), it));
    }

    /**
     * Compares two definitions on a date, or one on two dates.
     *
     * @param register where both were judged
     * @param first its date is not after the second's
     * @param second the other
     */
    public static Comparison of(Register register, Classification first, Classification second) {
        if (first.asAt().isAfter(second.asAt())) {
            throw new IllegalArgumentException(first.asAt() + " is after " + second.asAt());
        }
        return new CompareClassifications(register, first, second).compare();
    }

    private Comparison compare() {
        first.schools().stream().filter(Classified::met).forEach(it -> count(left(it)));
        second.schools().stream()
                .filter(it -> it.met() && !reached.contains(it.school().urn()))
                .forEach(it -> count(entered(it)));
        long met = first.counts().met();
        long metSecond = second.counts().met();
        List<Move> moves = new ArrayList<>();
        for (Way way : Way.values()) {
            moves.add(new Move(way, new Share(counts.getOrDefault(way, 0L), way.entered() ? metSecond : met)));
        }
        About about = new About(
                "comparison",
                "What became of the schools",
                "",
                words(first) + ": " + first.definition().population().words() + " " + words(second) + ": "
                        + second.definition().population().words(),
                reading(met, metSecond),
                List.of("A school that became an academy is followed to its new number."),
                List.of(),
                "");
        return new Comparison(about, words(first), words(second), moves);
    }

    private Way left(Classified school) {
        Urn urn = school.school().urn();
        Optional<Classified> now = find(urn);
        if (now.isEmpty()) {
            return register.openOn(school.school(), second.asAt()) ? Way.LEFT_OTHERWISE : Way.LEFT_CLOSED;
        }
        boolean renumbered = !now.get().school().urn().equals(urn);
        if (now.get().met()) {
            reached.add(now.get().school().urn());
            return renumbered ? Way.STAYED_UNDER_ANOTHER_NUMBER : Way.STAYED;
        }
        if (latestIsGood(now.get())) {
            return Way.LEFT_GOOD;
        }
        if (renumbered) {
            return Way.LEFT_CONVERTED;
        }
        return now.get().verdict().answer() == Verdict.Answer.COULD_NOT_BE_JUDGED
                ? Way.LEFT_NOT_JUDGED
                : Way.LEFT_OTHERWISE;
    }

    private Way entered(Classified school) {
        List<Inspection> graded = school.verdict().evidence().graded();
        boolean inspectedSince =
                !graded.isEmpty() && graded.get(graded.size() - 1).date().isAfter(first.asAt());
        return inspectedSince ? Way.ENTERED_AFTER_INSPECTION : Way.ENTERED_OTHERWISE;
    }

    /** The school in the second classification, under its own number or that of a school that continued it. */
    private Optional<Classified> find(Urn urn) {
        Set<Urn> seen = new HashSet<>();
        List<Urn> waiting = new ArrayList<>(List.of(urn));
        while (!waiting.isEmpty()) {
            Urn next = waiting.remove(0);
            Classified found = inSecond.get(next);
            if (found != null) {
                return Optional.of(found);
            }
            if (seen.add(next)) {
                waiting.addAll(register.listSuccessors(next));
            }
        }
        return Optional.empty();
    }

    private static boolean latestIsGood(Classified school) {
        List<Inspection> graded = school.verdict().evidence().graded();
        return !graded.isEmpty()
                && LessThanGood.of(graded.get(graded.size() - 1)).map(it -> !it).orElse(false);
    }

    private void count(Way way) {
        counts.merge(way, 1L, Long::sum);
    }

    private long sum(boolean entered, boolean left) {
        return counts.entrySet().stream()
                .filter(it -> it.getKey().entered() == entered && it.getKey().left() == left)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private String reading(long met, long metSecond) {
        return Phrases.number(met) + " schools met " + words(first) + " and " + Phrases.number(metSecond) + " met "
                + words(second) + ". " + Phrases.number(sum(false, false)) + " met both; "
                + Phrases.number(sum(false, true)) + " left, of them "
                + Phrases.number(counts.getOrDefault(Way.LEFT_GOOD, 0L)) + " because they were graded good or better; "
                + Phrases.number(sum(true, false)) + " entered.";
    }

    private static String words(Classification classification) {
        return "'" + classification.definition().title() + "' on " + Words.date(classification.asAt());
    }
}
