package org.unstuck.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unstuck.provenance.Source;

/**
 * What one source says of schools, packed row by row as it is read: four million statements fit where as many objects
 * would not. For one thread.
 */
public final class SourceStatements {

    /** Attribute positions take the low bits of a key, a URN of six digits the bits above. */
    static final int ATTRIBUTE_BITS = 8;

    static final int WIDTH = 3;

    private final Source source;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    private int[] statements = new int[WIDTH * 1024];
    private int size;

    public SourceStatements(Source source) {
        this.source = source;
    }

    public Source source() {
        return source;
    }

    /** Adds what a row says; rows come in ascending order. */
    public void add(Urn urn, int row, Map<Attribute, String> said) {
        said.forEach((attribute, value) -> add(urn, attribute, value, row));
    }

    /** The last value of an attribute for each school that has one. */
    public Map<Urn, String> listLast(Attribute attribute) {
        Map<Urn, String> last = new HashMap<>();
        for (int at = 0; at < size; at += WIDTH) {
            if (attributeAt(at) == attribute.position()) {
                last.put(new Urn(urnAt(at)), values.get(valueAt(at)));
            }
        }
        return last;
    }

    private void add(Urn urn, Attribute attribute, String value, int row) {
        if (size == statements.length) {
            statements = Arrays.copyOf(statements, size * 2);
        }
        Integer known = index.get(value);
        if (known == null) {
            known = values.size();
            index.put(value, known);
            values.add(value);
        }
        statements[size] = urn.value() << ATTRIBUTE_BITS | attribute.position();
        statements[size + 1] = known;
        statements[size + 2] = row;
        size += WIDTH;
    }

    /** Values in the order in which they came. */
    List<String> values() {
        return values;
    }

    /** Length of the packed statements; positions step by {@link #WIDTH}. */
    int size() {
        return size;
    }

    int urnAt(int position) {
        return statements[position] >>> ATTRIBUTE_BITS;
    }

    int attributeAt(int position) {
        return statements[position] & (1 << ATTRIBUTE_BITS) - 1;
    }

    int valueAt(int position) {
        return statements[position + 1];
    }

    int rowAt(int position) {
        return statements[position + 2];
    }
}
