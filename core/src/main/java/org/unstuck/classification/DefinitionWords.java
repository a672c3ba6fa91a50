package org.unstuck.classification;

import java.util.List;

/**
 * A definition in plain words, made from the objects that judge, so that what is read is what runs.
 *
 * @param rule what must hold, a sentence for each condition; all of them where the rule is made of all, and the first
 *     sentence says how they combine
 * @param terms what each named question means, but for those whose name says it
 * @param population who is judged
 * @param window which inspections count
 * @param lineage which predecessors count
 * @param assumption what is assumed of missing records; empty for nothing
 */
public record DefinitionWords(
        List<String> rule, List<String> terms, String population, String window, String lineage, String assumption) {

    public static DefinitionWords of(Definition definition) {
        return new DefinitionWords(
                rule(definition.rule()),
                definition.terms().stream()
                        .filter(it -> !it.name().equals(it.meaning().words()))
                        .map(it -> sentence(
                                "'" + it.name() + "' means " + it.meaning().words()))
                        .toList(),
                definition.population().words(),
                window(definition),
                sentence("As one school count the school and "
                        + definition.lineage().words()),
                assumption(definition.daysBetween()));
    }

    private static List<String> rule(Clause clause) {
        return clause instanceof Clause.All all
                ? all.parts().stream().map(it -> sentence(it.words())).toList()
                : List.of(sentence(clause.words()));
    }

    private static String window(Definition definition) {
        String from = definition.windowFrom() == null
                ? "All graded inspections on record"
                : "Graded inspections from " + Words.date(definition.windowFrom());
        return from + " up to the date asked for count, by "
                + definition.asAt().by().words() + ".";
    }

    private static String assumption(int daysBetween) {
        return daysBetween == 0
                ? ""
                : "Where records are missing, two graded inspections of one school are taken to be at least "
                        + daysBetween + " days apart.";
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
