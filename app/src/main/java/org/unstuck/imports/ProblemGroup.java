package org.unstuck.imports;

import java.util.List;
import java.util.stream.Stream;

/**
 * Problems of one kind.
 *
 * @param kind in words
 * @param count how many there are
 * @param examples some of them
 */
public record ProblemGroup(String kind, int count, List<Example> examples) {

    static final int MOST_EXAMPLES = 3;

    /**
     * One problem.
     *
     * @param table where it is
     * @param row from 1, as a spreadsheet program counts
     * @param column its header; empty for the whole row
     * @param value what stands there
     * @param expected what was expected, in words
     */
    public record Example(String table, int row, String column, String value, String expected) {}

    public ProblemGroup {
        examples = List.copyOf(examples);
    }

    ProblemGroup and(ProblemGroup other) {
        return new ProblemGroup(
                kind,
                count + other.count,
                Stream.concat(examples.stream(), other.examples.stream())
                        .limit(MOST_EXAMPLES)
                        .toList());
    }
}
