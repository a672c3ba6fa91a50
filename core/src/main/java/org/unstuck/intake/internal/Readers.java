package org.unstuck.intake.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.unstuck.inspection.CategoryOfConcern;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Standard;
import org.unstuck.intake.Column;
import org.unstuck.school.Attribute;

/** Makes the readers of a table's columns. */
final class Readers {

    private final Binding binding;
    private final LocalDate asAt;
    private final IssueLog issues;

    Readers(Binding binding, LocalDate asAt, IssueLog issues) {
        this.binding = binding;
        this.asAt = asAt;
        this.issues = issues;
    }

    /**
     * A grade and the category of concern that its wording tells too.
     *
     * @param grade the grade
     * @param category the category; empty if the wording tells none
     */
    record Rating(Grade grade, Optional<CategoryOfConcern> category) {}

    int position(Column column) {
        return binding.position(column);
    }

    UrnReader urn(Column column) {
        return new UrnReader(position(column), issues);
    }

    DateReader date(Column column) {
        return new DateReader(position(column), asAt, issues);
    }

    PlainReader text(Column column) {
        return new PlainReader(position(column));
    }

    WordReader<String> word(Column column, String vocabulary) {
        return words(column, vocabulary, Function.identity());
    }

    WordReader<Rating> rating(Column column) {
        return words(column, "grades", Readers::rating);
    }

    /** The grade that an ungraded inspection leaves standing; empty where its words do not say. */
    WordReader<Optional<Grade>> standing(Column column) {
        return words(
                column,
                "findings",
                it -> it.equals("unsaid")
                        ? Optional.empty()
                        : Optional.of(rating(it).grade()));
    }

    WordReader<CategoryOfConcern> category(Column column) {
        return words(column, "categories", Readers::category);
    }

    WordReader<Standard> standard(Column column) {
        return words(column, "standards", it -> Standard.find(it).orElseThrow());
    }

    WordReader<Boolean> yesOrNo(Column column, String vocabulary) {
        return words(column, vocabulary, "yes"::equals);
    }

    /** A column of an attribute, read into the attribute's canonical form. */
    CellReader<String> attribute(Attribute attribute, Column column) {
        return switch (attribute.form()) {
            case TEXT -> text(column);
            case NUMBER -> new NumberReader(position(column), false, issues);
            case PERCENT -> new NumberReader(position(column), true, issues);
            case DATE -> new IsoDateReader(date(column));
            case PHASE -> word(column, "phases");
            case TYPE -> word(column, "establishment-types");
            case STATUS -> word(column, "statuses");
        };
    }

    private <T> WordReader<T> words(Column column, String vocabulary, Function<String, T> value) {
        return new WordReader<>(position(column), WordList.shipped(vocabulary), value, issues);
    }

    private static Rating rating(String meaning) {
        int slash = meaning.indexOf('/');
        String grade = slash < 0 ? meaning : meaning.substring(0, slash);
        return new Rating(
                switch (grade) {
                    case "outstanding" -> Grade.OUTSTANDING;
                    case "good" -> Grade.GOOD;
                    case "requires-improvement" -> Grade.REQUIRES_IMPROVEMENT;
                    case "inadequate" -> Grade.INADEQUATE;
                    default -> throw new IllegalStateException("No grade: " + meaning);
                },
                slash < 0 ? Optional.empty() : Optional.of(category(meaning.substring(slash + 1))));
    }

    private static CategoryOfConcern category(String meaning) {
        return switch (meaning) {
            case "special-measures" -> CategoryOfConcern.SPECIAL_MEASURES;
            case "serious-weaknesses" -> CategoryOfConcern.SERIOUS_WEAKNESSES;
            default -> throw new IllegalStateException("No category of concern: " + meaning);
        };
    }
}
