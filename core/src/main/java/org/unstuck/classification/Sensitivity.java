package org.unstuck.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.school.LineagePolicy;

/**
 * How the counts of a definition move when one of its choices is another.
 *
 * @param choice what is varied
 * @param variations in order of the choice
 */
public record Sensitivity(Choice choice, List<Variation> variations) {

    /** A choice in a definition. */
    public enum Choice {
        WINDOW_START("Start of the period"),
        MINIMUM("Least number of graded inspections"),
        LINEAGE("Predecessors that count"),
        AS_AT("Date");

        private final String words;

        Choice(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One setting of a choice.
     *
     * @param value the setting as definition files and addresses write it
     * @param setting in words
     * @param chosen whether the definition and date have this setting
     * @param counts how many schools had each answer
     */
    public record Variation(String value, String setting, boolean chosen, Classification.Counts counts) {}

    private static final int YEARS_AROUND = 3;
    private static final int GREATEST_MINIMUM = 7;

    public Sensitivity {
        variations = List.copyOf(variations);
    }

    /**
     * Varies each choice that the definition has, one at a time.
     *
     * @param classify classifies, and may remember
     */
    public static List<Sensitivity> of(
            Definition definition, LocalDate asAt, BiFunction<Definition, LocalDate, Classification> classify) {
        List<Sensitivity> all = new ArrayList<>();
        if (definition.windowFrom() != null) {
            all.add(windowStart(definition, definition.windowFrom(), asAt, classify));
        }
        Minimum.find(definition.rule()).ifPresent(it -> all.add(minimum(definition, it, asAt, classify)));
        all.add(lineage(definition, asAt, classify));
        all.add(asAt(definition, asAt, classify));
        return all;
    }

    private static Sensitivity windowStart(
            Definition definition,
            LocalDate start,
            LocalDate asAt,
            BiFunction<Definition, LocalDate, Classification> classify) {
        TreeSet<LocalDate> starts = new TreeSet<>(List.of(start));
        IntStream.rangeClosed(-YEARS_AROUND, YEARS_AROUND)
                .mapToObj(start::plusYears)
                .filter(it -> !it.isBefore(InspectionHistory.RECORDS_BEGIN) && it.isBefore(asAt))
                .forEach(starts::add);
        return new Sensitivity(
                Choice.WINDOW_START,
                starts.stream()
                        .map(it -> new Variation(
                                it.toString(),
                                Words.date(it),
                                it.equals(start),
                                classify.apply(definition.withWindowFrom(it), asAt)
                                        .counts()))
                        .toList());
    }

    private static Sensitivity minimum(
            Definition definition,
            int minimum,
            LocalDate asAt,
            BiFunction<Definition, LocalDate, Classification> classify) {
        return new Sensitivity(
                Choice.MINIMUM,
                IntStream.rangeClosed(1, Math.max(GREATEST_MINIMUM, minimum))
                        .mapToObj(it -> new Variation(
                                Integer.toString(it),
                                Words.number(it),
                                it == minimum,
                                classify.apply(definition.withRule(Minimum.replace(definition.rule(), it)), asAt)
                                        .counts()))
                        .toList());
    }

    private static Sensitivity lineage(
            Definition definition, LocalDate asAt, BiFunction<Definition, LocalDate, Classification> classify) {
        return new Sensitivity(
                Choice.LINEAGE,
                List.of(LineagePolicy.values()).stream()
                        .map(it -> new Variation(
                                it.id(),
                                it.id().replace('-', ' '),
                                it == definition.lineage(),
                                classify.apply(definition.withLineage(it), asAt).counts()))
                        .toList());
    }

    private static Sensitivity asAt(
            Definition definition, LocalDate asAt, BiFunction<Definition, LocalDate, Classification> classify) {
        return new Sensitivity(
                Choice.AS_AT,
                IntStream.rangeClosed(-YEARS_AROUND, YEARS_AROUND)
                        .mapToObj(asAt::plusYears)
                        .map(it -> new Variation(
                                it.toString(),
                                Words.date(it),
                                it.equals(asAt),
                                classify.apply(definition, it).counts()))
                        .toList());
    }

    /** The definition with the least number of graded inspections that it asks for set to another. */
    public static Optional<Definition> withMinimum(Definition definition, int minimum) {
        return Minimum.find(definition.rule()).isPresent()
                ? Optional.of(definition.withRule(Minimum.replace(definition.rule(), minimum)))
                : Optional.empty();
    }

    /** The least number of graded inspections that the definition asks for, where it asks for one. */
    public static OptionalInt minimum(Definition definition) {
        return Minimum.find(definition.rule()).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
