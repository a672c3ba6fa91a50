package org.unstuck.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.unstuck.engine.AnalysisEngine;
import org.unstuck.engine.ColumnType;
import org.unstuck.engine.Relation;
import org.unstuck.engine.Row;
import org.unstuck.engine.SqlScript;
import org.unstuck.picture.Composition.Category;
import org.unstuck.school.Attribute;

/** The tables of composition: one script counts them all in one pass. */
final class CompositionTables {

    static final SqlScript SCRIPT = SqlScript.beside(CompositionTables.class, "compositions.sql");

    static final Relation<Dimension> DIMENSIONS = new Relation<>(
            "dimension", List.of(new Relation.Column<>("dimension", ColumnType.TEXT, Dimension::id)), Dimension.all());

    private final Question question;

    CompositionTables(Question question) {
        this.question = question;
    }

    List<PictureTable> make(AnalysisEngine engine) {
        engine.load(DIMENSIONS);
        List<Row> rows = engine.run(SCRIPT);
        return Dimension.all().stream()
                .map(it -> (PictureTable) table(
                        it,
                        rows.stream()
                                .filter(row -> row.text("dimension").equals(it.id()))
                                .toList()))
                .toList();
    }

    private Composition table(Dimension dimension, List<Row> rows) {
        List<Row> known =
                rows.stream().filter(it -> it.findText("category").isPresent()).toList();
        long metOf = sum(known, "met");
        long allOf = sum(known, "schools");
        List<Category> categories = new ArrayList<>();
        for (String name : names(dimension, known)) {
            Optional<Row> row = known.stream()
                    .filter(it -> it.text("category").equals(name))
                    .findFirst();
            categories.add(new Category(
                    name, new Share(count(row, "met"), metOf), bounds(row), new Share(count(row, "schools"), allOf)));
        }
        Optional<Row> missing =
                rows.stream().filter(it -> it.findText("category").isEmpty()).findFirst();
        Composition.Unknown unknown =
                new Composition.Unknown(count(missing, "met"), bounds(missing), count(missing, "schools"));
        About about = question.about(
                dimension.id(),
                dimension.title(),
                dimension.citation(),
                dimension.notes(),
                attribute(dimension),
                SCRIPT.name());
        return new Composition(about.withReading(reading(dimension, categories, unknown)), categories, unknown);
    }

    /** The declared categories that any school is in, and whatever else the data hold. */
    private static List<String> names(Dimension dimension, List<Row> known) {
        TreeSet<String> found = new TreeSet<>();
        known.forEach(it -> found.add(it.text("category")));
        if (dimension.categories().isEmpty()) {
            return List.copyOf(found);
        }
        boolean onlyFound = dimension.equals(Dimension.PHASE) || dimension.equals(Dimension.SECTOR);
        return dimension.categories().stream()
                .filter(it -> !onlyFound || found.contains(it))
                .toList();
    }

    private Attribute attribute(Dimension dimension) {
        return dimension.equals(Dimension.DEPRIVATION)
                ? Attribute.idaciDecileOn(question.date())
                : dimension.attribute();
    }

    private String reading(Dimension dimension, List<Category> categories, Composition.Unknown unknown) {
        Optional<Category> shown = categories.stream()
                .filter(it -> dimension.focus().isEmpty() || dimension.focus().equals(it.name()))
                .filter(it -> it.met().of() > 0 && it.all().count() > 0)
                .max(Comparator.comparingDouble(CompositionTables::standsOut));
        String sentence = shown.map(it -> "Of the " + Phrases.number(it.met().of()) + " " + dimension.among() + " that "
                        + question.met() + ", " + Phrases.percent(it.met()) + " ("
                        + Phrases.number(it.met().count()) + ") were in the group '" + it.name() + "', compared with "
                        + Phrases.percent(it.all()) + " of all. " + Phrases.comparison(it.toAll()))
                .orElseGet(() ->
                        "No source tells this of any of the " + dimension.among() + " that " + question.met() + ".");
        return sentence + Phrases.unknown(unknown.met(), "it");
    }

    /** By how much the lower limit of the ratio lies above 1: the surest difference first. */
    private static double standsOut(Category category) {
        return category.toAll().map(it -> it.interval().lower()).orElse(0.0);
    }

    private static long sum(List<Row> rows, String column) {
        return rows.stream().mapToLong(it -> it.count(column)).sum();
    }

    private static long count(Optional<Row> row, String column) {
        return row.map(it -> it.count(column)).orElse(0L);
    }

    private static Bounds bounds(Optional<Row> row) {
        return new Bounds(count(row, "certain"), count(row, "met") + count(row, "possible"));
    }
}
