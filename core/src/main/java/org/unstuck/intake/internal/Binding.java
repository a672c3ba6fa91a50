package org.unstuck.intake.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unstuck.intake.Column;
import org.unstuck.intake.Layout;

/** Which columns of a table are those of a layout. */
final class Binding {

    /**
     * Two columns of a table with the same header, which the layout reads.
     *
     * @param name the header
     * @param first the column that is read
     * @param second the other
     */
    record SameHeader(String name, int first, int second) {}

    private final Layout layout;
    private final List<String> header;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> seconds = new HashMap<>();

    Binding(Layout layout, List<String> header) {
        this.layout = layout;
        this.header = List.copyOf(header);
        for (int i = 0; i < header.size(); i++) {
            String key = key(header.get(i));
            Integer first = positions.putIfAbsent(key, i);
            if (first != null) {
                seconds.putIfAbsent(key, i);
            }
        }
    }

    Layout layout() {
        return layout;
    }

    /** Number of columns of the table. */
    int width() {
        return header.size();
    }

    /** The position of a layout's column in the table, from 0; -1 if the table does not have it. */
    int position(Column column) {
        for (String name : column.names()) {
            Integer position = positions.get(key(name));
            if (position != null) {
                return position;
            }
        }
        return -1;
    }

    boolean has(Column column) {
        return position(column) >= 0;
    }

    /** The header at a position, for messages. */
    String headerAt(int position) {
        return position < 0 || position >= header.size() ? "" : header.get(position);
    }

    /** Required columns that the table does not have. */
    List<Column> listMissing() {
        return layout.required().stream().filter(it -> !has(it)).toList();
    }

    /** Positions that the layout reads, in order. */
    Set<Integer> positions() {
        Set<Integer> read = new TreeSet<>();
        for (Column column : LayoutColumns.of(layout)) {
            if (has(column)) {
                read.add(position(column));
            }
        }
        return read;
    }

    List<String> listIgnored() {
        Set<Integer> read = positions();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!read.contains(i) && !Words.isBlank(header.get(i))) {
                ignored.add(Words.trim(header.get(i)));
            }
        }
        return ignored;
    }

    /** Headers that stand twice in the table and are read. */
    List<SameHeader> listDoubles() {
        List<SameHeader> doubles = new ArrayList<>();
        for (int position : positions()) {
            Integer second = seconds.get(key(header.get(position)));
            if (second != null) {
                doubles.add(new SameHeader(Words.trim(header.get(position)), position, second));
            }
        }
        return doubles;
    }

    /** A wording in lower case, with the layout's own words in place of those that mean the same. */
    String key(String name) {
        String key = Words.key(name);
        for (List<String> group : layout.sameWords()) {
            String own = Words.key(group.get(0));
            for (String word : group.subList(1, group.size())) {
                key = replaceWord(key, Words.key(word), own);
            }
        }
        return key;
    }

    private static String replaceWord(String text, String word, String own) {
        String padded = " " + text + " ";
        return padded.replace(" " + word + " ", " " + own + " ").strip();
    }
}
