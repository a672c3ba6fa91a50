package org.unstuck.school;

import java.util.List;
import org.unstuck.provenance.Source;

/**
 * The values and sources that packed statements point to.
 *
 * @param values distinct texts; {@link PackedTexts} stay packed
 * @param sources oldest first
 */
public record Vocabulary(List<String> values, List<Source> sources) {

    public Vocabulary {
        values = values instanceof PackedTexts ? values : List.copyOf(values);
        sources = List.copyOf(sources);
    }

    String value(int index) {
        return values.get(index);
    }

    Source source(int index) {
        return sources.get(index);
    }
}
