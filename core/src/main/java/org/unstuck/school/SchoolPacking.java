package org.unstuck.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unstuck.provenance.Source;

/**
 * Puts what many sources say into the packed form of {@link School}: by school, attribute, source and row. It sorts by
 * counting, because four million statements are too many to compare.
 */
final class SchoolPacking {

    private static final int FIRST_URN = 100_000;
    private static final int URNS = 900_000;

    private final List<SourceStatements> tables;
    private final List<String> values = new ArrayList<>();
    private final int[] starts = new int[URNS + 1];
    private final int[] attributes;
    private final int[] valueOf;
    private final int[] sourceOf;
    private final int[] rowOf;
    private int[] packed = new int[School.WIDTH * 1024];
    private int size;

    private SchoolPacking(List<SourceStatements> tables) {
        this.tables = tables.stream()
                .sorted(Comparator.comparing(
                                (SourceStatements it) -> it.source().asAt())
                        .thenComparing(it -> it.source().id()))
                .toList();
        countBySchool();
        int count = starts[URNS];
        attributes = new int[count];
        valueOf = new int[count];
        sourceOf = new int[count];
        rowOf = new int[count];
    }

    static Schools pack(List<SourceStatements> tables) {
        SchoolPacking packing = new SchoolPacking(tables);
        packing.groupBySchool();
        List<Integer> urns = new ArrayList<>();
        List<Integer> ends = new ArrayList<>(List.of(0));
        for (int school = 0; school < URNS; school++) {
            if (packing.starts[school + 1] > packing.starts[school]) {
                packing.packSchool(packing.starts[school], packing.starts[school + 1]);
                urns.add(FIRST_URN + school);
                ends.add(packing.size);
            }
        }
        Vocabulary vocabulary = packing.settleVocabulary();
        return Schools.unpack(
                vocabulary,
                urns.stream().mapToInt(Integer::intValue).toArray(),
                ends.stream().mapToInt(Integer::intValue).toArray(),
                Arrays.copyOf(packing.packed, packing.size));
    }

    private void countBySchool() {
        for (SourceStatements table : tables) {
            for (int at = 0; at < table.size(); at += SourceStatements.WIDTH) {
                starts[table.urnAt(at) - FIRST_URN + 1]++;
            }
        }
        for (int school = 0; school < URNS; school++) {
            starts[school + 1] += starts[school];
        }
    }

    private void groupBySchool() {
        int[] next = Arrays.copyOf(starts, URNS);
        Map<String, Integer> index = new HashMap<>();
        for (int source = 0; source < tables.size(); source++) {
            SourceStatements table = tables.get(source);
            int[] shared = table.values().stream()
                    .mapToInt(value -> index.computeIfAbsent(value, this::newValue))
                    .toArray();
            for (int at = 0; at < table.size(); at += SourceStatements.WIDTH) {
                int place = next[table.urnAt(at) - FIRST_URN]++;
                attributes[place] = table.attributeAt(at);
                valueOf[place] = shared[table.valueAt(at)];
                sourceOf[place] = source;
                rowOf[place] = table.rowAt(at);
            }
        }
    }

    private int newValue(String value) {
        values.add(value);
        return values.size() - 1;
    }

    /** Appends one school's statements in order of attribute; within one they are in order of source and row. */
    private void packSchool(int from, int to) {
        int[] next = new int[1 << SourceStatements.ATTRIBUTE_BITS];
        for (int place = from; place < to; place++) {
            next[attributes[place]]++;
        }
        int before = 0;
        for (int attribute = 0; attribute < next.length; attribute++) {
            int count = next[attribute];
            next[attribute] = before;
            before += count;
        }
        int[] ordered = new int[to - from];
        for (int place = from; place < to; place++) {
            ordered[next[attributes[place]]++] = place;
        }
        int first = size;
        for (int place : ordered) {
            append(first, place);
        }
    }

    /** Of a run of sources that say the same, the first and the last are kept. */
    private void append(int first, int place) {
        int last = size - School.WIDTH;
        boolean continuesRun =
                last - School.WIDTH >= first && saysTheSame(last, place) && saysTheSame(last - School.WIDTH, place);
        if (continuesRun) {
            size = last;
        } else if (size == packed.length) {
            packed = Arrays.copyOf(packed, size * 2);
        }
        packed[size] = attributes[place];
        packed[size + 1] = valueOf[place];
        packed[size + 2] = sourceOf[place];
        packed[size + 3] = rowOf[place];
        size += School.WIDTH;
    }

    private boolean saysTheSame(int kept, int place) {
        return packed[kept] == attributes[place] && packed[kept + 1] == valueOf[place];
    }

    /** Numbers the values that are still used by their order as texts, so that no order of reading shows. */
    private Vocabulary settleVocabulary() {
        boolean[] used = new boolean[values.size()];
        for (int at = 1; at < size; at += School.WIDTH) {
            used[packed[at]] = true;
        }
        List<Integer> sorted = new ArrayList<>();
        for (int value = 0; value < used.length; value++) {
            if (used[value]) {
                sorted.add(value);
            }
        }
        sorted.sort(Comparator.comparing(values::get));
        int[] settled = new int[values.size()];
        for (int i = 0; i < sorted.size(); i++) {
            settled[sorted.get(i)] = i;
        }
        for (int at = 1; at < size; at += School.WIDTH) {
            packed[at] = settled[packed[at]];
        }
        List<Source> sources = tables.stream().map(SourceStatements::source).toList();
        return new Vocabulary(sorted.stream().map(values::get).toList(), sources);
    }
}
