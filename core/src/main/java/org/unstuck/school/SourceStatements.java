package org.unstuck.school;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unstuck.provenance.Source;

/**
 * What one source says of schools, packed row by row as it is read: four million statements fit where as many objects
 * would not. For one thread.
 */
public final class SourceStatements {

    /** The attribute's position takes the low bits of a key, the URN the bits above. */
    private static final int ATTRIBUTE_BITS = 8;

    /** School and attribute, value, row. */
    private static final int WIDTH = 3;

    /** Room for texts that came lately; a power of two. */
    private static final int LATELY = 1024;

    private final Source source;
    private final ValuePool pool;
    private int[] statements = new int[WIDTH * 1024];
    private int size;
    private int lastRow;
    private final Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
    private final @Nullable String[] lately = new String[LATELY];
    private final int[] latelyNumbers = new int[LATELY];

    /**
     * @param source who says it
     * @param pool shared by all sources that are to be packed together
     */
    public SourceStatements(Source source, ValuePool pool) {
        this.source = source;
        this.pool = pool;
    }

    public Source source() {
        return source;
    }

    /** Adds what a row says; of one school, rows come in ascending order. */
    public void add(Urn urn, int row, Map<Attribute, String> said) {
        lastRow = Math.max(lastRow, row);
        attributes.addAll(said.keySet());
        said.forEach((attribute, value) -> {
            if (size == statements.length) {
                statements = Arrays.copyOf(statements, size * 2);
            }
            statements[size] = (urn.value() << ATTRIBUTE_BITS) | attribute.position();
            statements[size + 1] = number(value);
            statements[size + 2] = row;
            size += WIDTH;
        });
    }

    /** For each school of which it says an attribute, the number of the value it says last. */
    Map<Urn, Integer> listLast(Attribute attribute) {
        Map<Urn, Integer> last = new HashMap<>();
        if (!attributes.contains(attribute)) {
            return last;
        }
        forEach((urn, said, value, row) -> {
            if (said == attribute.position()) {
                last.put(new Urn(urn), value);
            }
        });
        return last;
    }

    /** Most texts come again and again as the very same object, which costs no comparison to find. */
    @SuppressWarnings("ReferenceEquality")
    private int number(String value) {
        int place = value.hashCode() & (LATELY - 1);
        if (lately[place] != value) {
            latelyNumbers[place] = pool.number(value);
            lately[place] = value;
        }
        return latelyNumbers[place];
    }

    ValuePool pool() {
        return pool;
    }

    /** Its greatest row, or 0. */
    int lastRow() {
        return lastRow;
    }

    /** Receives a statement. */
    interface Receiver {
        void accept(int urn, int attribute, int value, int row);
    }

    /** Hands on every statement in the order in which they came. */
    void forEach(Receiver receiver) {
        for (int at = 0; at < size; at += WIDTH) {
            int key = statements[at];
            receiver.accept(
                    key >>> ATTRIBUTE_BITS, key & ((1 << ATTRIBUTE_BITS) - 1), statements[at + 1], statements[at + 2]);
        }
    }

    /** Hands on every statement as {@link #forEach} and forgets them. */
    void drain(Receiver receiver) {
        forEach(receiver);
        statements = new int[WIDTH];
        size = 0;
    }
}
