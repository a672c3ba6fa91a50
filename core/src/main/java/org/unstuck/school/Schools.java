package org.unstuck.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unstuck.provenance.Source;

/** Every school that any source describes, by URN. Immutable. */
public final class Schools {

    private final Vocabulary vocabulary;
    private final Map<Urn, School> byUrn;

    private Schools(Vocabulary vocabulary, Map<Urn, School> byUrn) {
        this.vocabulary = vocabulary;
        this.byUrn = byUrn;
    }

    /** Gathers records into schools; neither their order nor that of sources changes the result. */
    public static Schools of(Collection<SchoolRecord> records) {
        List<Source> sources = records.stream()
                .map(it -> it.source().source())
                .distinct()
                .sorted(Comparator.comparing(Source::asAt).thenComparing(Source::id))
                .toList();
        Map<Source, Integer> sourceIndex = index(sources);
        List<String> values = records.stream()
                .flatMap(it -> it.values().values().stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> valueIndex = index(values);
        TreeMap<Urn, List<int[]>> statements = new TreeMap<>();
        for (SchoolRecord record : records) {
            List<int[]> own = statements.computeIfAbsent(record.urn(), urn -> new ArrayList<>());
            int source = sourceIndex.get(record.source().source());
            record.values().forEach((attribute, value) -> own.add(
                    new int[] {attribute.ordinal(), valueIndex.get(value), source, record.source().row()}));
        }
        Vocabulary vocabulary = new Vocabulary(values, sources);
        Map<Urn, School> schools = new TreeMap<>();
        statements.forEach((urn, own) -> schools.put(urn, new School(urn, vocabulary, pack(own))));
        return new Schools(vocabulary, schools);
    }

    /** Every school, by ascending URN. */
    public Collection<School> listAll() {
        return byUrn.values();
    }

    public Optional<School> find(Urn urn) {
        return Optional.ofNullable(byUrn.get(urn));
    }

    /** Oldest first. */
    public List<Source> sources() {
        return vocabulary.sources();
    }

    private static int[] pack(List<int[]> statements) {
        statements.sort(Comparator.<int[]>comparingInt(it -> it[0])
                .thenComparingInt(it -> it[2])
                .thenComparingInt(it -> it[3]));
        List<int[]> kept = new ArrayList<>();
        for (int[] statement : statements) {
            int size = kept.size();
            boolean continuesRun = size >= 2
                    && saysTheSame(kept.get(size - 1), statement)
                    && saysTheSame(kept.get(size - 2), statement);
            if (continuesRun) {
                kept.set(size - 1, statement);
            } else {
                kept.add(statement);
            }
        }
        return kept.stream().flatMapToInt(Arrays::stream).toArray();
    }

    private static boolean saysTheSame(int[] one, int[] other) {
        return one[0] == other[0] && one[1] == other[1];
    }

    private static <T> Map<T, Integer> index(List<T> distinct) {
        Map<T, Integer> index = new HashMap<>(distinct.size() * 2);
        for (T each : distinct) {
            index.put(each, index.size());
        }
        return index;
    }
}
