package org.unstuck.classification;

import java.util.List;
import java.util.Map;
import org.unstuck.yaml.YamlNode;

/** Reads the clauses of a definition file. */
final class ClauseReader {

    private static final int MOST_INSPECTIONS = 50;

    private final OutcomeTestReader tests;

    ClauseReader(Map<String, OutcomeTest.Named> terms) {
        this.tests = new OutcomeTestReader(terms);
    }

    Clause clause(YamlNode node) {
        Map.Entry<String, YamlNode> only = node.only();
        YamlNode value = only.getValue();
        return switch (only.getKey()) {
            case "all" -> new Clause.All(clauses(value));
            case "any" -> new Clause.Any(clauses(value));
            case "not" -> new Clause.Not(clause(value));
            case "at-least" -> new AtLeast(count(value, 1), counted(value));
            case "at-most" -> new AtMost(count(value, 0), counted(value));
            case "every" -> new Every(tests.test(value));
            case "latest" -> new Recent(0, tests.test(value));
            case "previous" -> new Recent(1, tests.test(value));
            case "latest-in-a-row" -> new LastInARow(count(value, 1), tests.test(value.get("that-were")));
            case "in-a-row" -> new InARow(count(value, 1), tests.test(value.get("that-were")));
            default ->
                throw node.error("'" + only.getKey()
                        + "' is no clause; expected all, any, not, at-least, at-most, every, latest, previous, "
                        + "latest-in-a-row or in-a-row.");
        };
    }

    private List<Clause> clauses(YamlNode node) {
        List<Clause> clauses = node.list().stream().map(this::clause).toList();
        if (clauses.isEmpty()) {
            throw node.error("expected at least one clause.");
        }
        return clauses;
    }

    private static int count(YamlNode node, int least) {
        if (node.isText()) {
            return node.integer(least, MOST_INSPECTIONS);
        }
        node.map("count", "that-were");
        return node.get("count").integer(least, MOST_INSPECTIONS);
    }

    private Counted counted(YamlNode node) {
        return new Counted(
                node.isMap() ? node.find("that-were").map(tests::test).orElse(null) : null);
    }
}
