package org.unstuck.school;

import java.util.List;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceRow;

/** The values and rows of sources that packed statements point to by number. Immutable. */
public final class Vocabulary {

    private final List<String> values;
    private final List<Source> sources;
    private final int[] rowSources;
    private final int[] rows;

    /**
     * @param values distinct texts; {@link PackedTexts} stay packed
     * @param sources oldest first
     * @param rowSources for each row that is pointed to, its source's place among the sources; not copied
     * @param rows for each of them, its number in the source; not copied
     */
    public Vocabulary(List<String> values, List<Source> sources, int[] rowSources, int[] rows) {
        this.values = values instanceof PackedTexts ? values : List.copyOf(values);
        this.sources = List.copyOf(sources);
        this.rowSources = rowSources;
        this.rows = rows;
    }

    public List<String> values() {
        return values;
    }

    public List<Source> sources() {
        return sources;
    }

    public int[] rowSources() {
        return rowSources.clone();
    }

    public int[] rows() {
        return rows.clone();
    }

    String value(int number) {
        return values.get(number);
    }

    Source source(int row) {
        return sources.get(rowSources[row]);
    }

    SourceRow row(int row) {
        return new SourceRow(source(row), rows[row]);
    }
}
