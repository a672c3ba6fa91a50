package org.unstuck.intake.internal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a column whose cells hold wordings of a vocabulary.
 *
 * @param <T> what the canonical value stands for
 */
final class WordReader<T> extends CellReader<T> {

    private final WordList words;
    private final Function<String, T> value;
    private final IssueLog issues;

    WordReader(int column, WordList words, Function<String, T> value, IssueLog issues) {
        super(column);
        this.words = words;
        this.value = value;
        this.issues = issues;
    }

    @Override
    boolean saysNothing(String text) {
        return WordList.MISSING.equals(words.find(text));
    }

    @Override
    @Nullable
    T parse(String text) {
        String meaning = words.find(text);
        return meaning == null ? null : value.apply(meaning);
    }

    @Override
    void report(int row, String text) {
        issues.unknownValue(row, column(), text, words.expected());
    }
}
