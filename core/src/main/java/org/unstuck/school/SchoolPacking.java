package org.unstuck.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.unstuck.provenance.Source;

/**
 * Puts what many sources say into the packed form of {@link School}: by school, attribute, source and row. It sorts by
 * counting, because four million statements are too many to compare.
 */
final class SchoolPacking {

    private static final int FIRST_URN = 100_000;
    private static final int URNS = 900_000;

    private final List<SourceStatements> tables;
    private final String[] values;

    /** Where each school's statements begin among all. */
    private final int[] starts = new int[URNS + 1];

    /** Where each source's rows begin among the rows of all. */
    private final int[] rowStarts;

    private int[] packed = new int[School.WIDTH * 1024];
    private int size;

    private SchoolPacking(List<SourceStatements> tables) {
        this.tables = tables;
        this.values = tables.isEmpty() ? new String[0] : tables.get(0).pool().values();
        this.rowStarts = new int[tables.size() + 1];
        for (int table = 0; table < tables.size(); table++) {
            rowStarts[table + 1] = rowStarts[table] + tables.get(table).lastRow() + 1;
            tables.get(table).forEach((urn, attribute, value, row) -> starts[urn - FIRST_URN + 1]++);
        }
        Arrays.parallelPrefix(starts, Integer::sum);
    }

    static Schools pack(List<SourceStatements> tables) {
        SchoolPacking packing = new SchoolPacking(tables.stream()
                .sorted(Comparator.comparing(
                                (SourceStatements it) -> it.source().asAt())
                        .thenComparing(it -> it.source().id()))
                .toList());
        int[] statements = packing.groupBySchool();
        int[] urns = IntStream.range(0, URNS)
                .filter(it -> packing.starts[it + 1] > packing.starts[it])
                .toArray();
        int[] ends = new int[urns.length + 1];
        for (int i = 0; i < urns.length; i++) {
            packing.packSchool(statements, packing.starts[urns[i]], packing.starts[urns[i] + 1]);
            ends[i + 1] = packing.size;
            urns[i] += FIRST_URN;
        }
        Vocabulary vocabulary = packing.settleVocabulary();
        return Schools.unpack(vocabulary, urns, ends, Arrays.copyOf(packing.packed, packing.size));
    }

    /** All statements, a school's together; those of a school in order of source and row. */
    private int[] groupBySchool() {
        int[] grouped = new int[starts[URNS] * School.WIDTH];
        int[] next = Arrays.copyOf(starts, URNS);
        for (int table = 0; table < tables.size(); table++) {
            int rowStart = rowStarts[table];
            tables.get(table).drain((urn, attribute, value, row) -> {
                int place = next[urn - FIRST_URN]++ * School.WIDTH;
                grouped[place] = School.said(attribute, value);
                grouped[place + 1] = rowStart + row;
            });
        }
        return grouped;
    }

    /** Appends a school's statements by attribute; within one they stay in order of source and row. */
    private void packSchool(int[] grouped, int from, int to) {
        int first = size;
        long[] order = new long[to - from];
        for (int i = 0; i < order.length; i++) {
            order[i] = ((long) School.attribute(grouped[(from + i) * School.WIDTH]) << Integer.SIZE) | i;
        }
        Arrays.sort(order);
        for (long each : order) {
            int at = (from + (int) each) * School.WIDTH;
            append(first, grouped[at], grouped[at + 1]);
        }
    }

    /** Of a run of sources that say the same, the first and the last are kept. */
    private void append(int first, int said, int row) {
        int last = size - School.WIDTH;
        int before = last - School.WIDTH;
        if (before >= first && packed[last] == said && packed[before] == said) {
            size = last;
        } else if (size == packed.length) {
            packed = Arrays.copyOf(packed, size * 2);
        }
        packed[size] = said;
        packed[size + 1] = row;
        size += School.WIDTH;
    }

    /**
     * Numbers values as they first appear in the packed statements, which is the same whatever the order of reading,
     * and rows by source and row; leaves out what no statement points to any more.
     */
    private Vocabulary settleVocabulary() {
        List<String> texts = new ArrayList<>();
        int[] settledValues = new int[values.length];
        boolean[] usedRows = new boolean[rowStarts[tables.size()]];
        for (int at = 0; at < size; at += School.WIDTH) {
            int value = School.value(packed[at]);
            if (settledValues[value] == 0) {
                texts.add(values[value]);
                settledValues[value] = texts.size();
            }
            packed[at] = School.said(School.attribute(packed[at]), settledValues[value] - 1);
            usedRows[packed[at + 1]] = true;
        }
        int[] rows =
                IntStream.range(0, usedRows.length).filter(it -> usedRows[it]).toArray();
        int[] settledRows = new int[usedRows.length];
        for (int i = 0; i < rows.length; i++) {
            settledRows[rows[i]] = i;
        }
        for (int at = 0; at < size; at += School.WIDTH) {
            packed[at + 1] = settledRows[packed[at + 1]];
        }
        return vocabulary(texts, rows);
    }

    private Vocabulary vocabulary(List<String> texts, int[] rows) {
        List<Source> sources = tables.stream().map(SourceStatements::source).toList();
        int[] rowSources = new int[rows.length];
        int source = 0;
        for (int i = 0; i < rows.length; i++) {
            while (rows[i] >= rowStarts[source + 1]) {
                source++;
            }
            rowSources[i] = source;
            rows[i] -= rowStarts[source];
        }
        return new Vocabulary(texts, sources, rowSources, rows);
    }
}
