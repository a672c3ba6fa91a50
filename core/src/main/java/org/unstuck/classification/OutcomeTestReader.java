package org.unstuck.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.ReportCardArea;
import org.unstuck.inspection.Standard;
import org.unstuck.yaml.YamlNode;

/** Reads the questions about one inspection's outcome in a definition file. */
final class OutcomeTestReader {

    private final Map<String, OutcomeTest.Named> terms;

    OutcomeTestReader(Map<String, OutcomeTest.Named> terms) {
        this.terms = terms;
    }

    /** A test, or the name of a term that was explained above. */
    OutcomeTest test(YamlNode node) {
        if (node.isText()) {
            return term(node);
        }
        Map.Entry<String, YamlNode> only = node.only();
        YamlNode value = only.getValue();
        return switch (only.getKey()) {
            case "all" -> new OutcomeTest.AllOf(tests(value));
            case "any" -> new OutcomeTest.AnyOf(tests(value));
            case "not" -> new OutcomeTest.Not(test(value));
            case "grade" -> new OutcomeTest.OverallGrade(grades(value));
            case "judgement" -> {
                value.map("of", "grade");
                yield new OutcomeTest.AnyJudgement(each(value.get("of"), Judgement::find), grades(value.get("grade")));
            }
            case "area" -> {
                value.map("of", "standard");
                yield new OutcomeTest.AnyArea(
                        each(value.get("of"), ReportCardArea::find),
                        Set.copyOf(each(value.get("standard"), Standard::find)));
            }
            case "category-of-concern" -> new OutcomeTest.CategoryOfConcern(value.yesOrNo());
            case "started-from" -> new OutcomeTest.StartedFrom(value.date());
            case "by-framework" -> {
                value.map("overall-grade", "sub-judgements", "report-card");
                yield new OutcomeTest.ByFramework(
                        framework(value, "overall-grade"),
                        framework(value, "sub-judgements"),
                        framework(value, "report-card"));
            }
            default ->
                throw node.error("'" + only.getKey()
                        + "' is no question about an inspection; expected all, any, not, grade, judgement, area, "
                        + "category-of-concern, started-from, by-framework or a term.");
        };
    }

    private OutcomeTest term(YamlNode node) {
        OutcomeTest term = terms.get(node.text());
        if (term == null) {
            throw node.error("'" + node.text() + "' is not among the terms explained above it.");
        }
        return term;
    }

    private List<OutcomeTest> tests(YamlNode node) {
        List<OutcomeTest> tests = node.list().stream().map(this::test).toList();
        if (tests.isEmpty()) {
            throw node.error("expected at least one question.");
        }
        return tests;
    }

    private @Nullable OutcomeTest framework(YamlNode node, String name) {
        return node.find(name)
                .map(it -> it.isText() && it.text().equals("never") ? new OutcomeTest.Never() : test(it))
                .orElse(null);
    }

    private static Set<Grade> grades(YamlNode node) {
        Set<Grade> grades = EnumSet.noneOf(Grade.class);
        for (YamlNode each : node.list()) {
            switch (each.text()) {
                case "less-than-good" -> grades.addAll(EnumSet.of(Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE));
                case "good-or-better" -> grades.addAll(EnumSet.of(Grade.OUTSTANDING, Grade.GOOD));
                default -> grades.add(DefinitionReader.one(each, OutcomeTestReader::grade));
            }
        }
        return grades;
    }

    private static Optional<Grade> grade(String id) {
        return Arrays.stream(Grade.values())
                .filter(it -> it.words().replace(' ', '-').equals(id))
                .findFirst();
    }

    private static <T> List<T> each(YamlNode node, Function<String, Optional<T>> find) {
        List<T> values = new ArrayList<>();
        node.list().forEach(it -> values.add(DefinitionReader.one(it, find)));
        return values;
    }
}
