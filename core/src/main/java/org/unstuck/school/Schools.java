package org.unstuck.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
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
        List<String> values = records.stream()
                .flatMap(it -> it.values().values().stream())
                .distinct()
                .sorted()
                .toList();
        ToIntFunction<Source> sourceIndex = indexIn(sources);
        ToIntFunction<String> valueIndex = indexIn(values);
        TreeMap<Urn, List<SchoolRecord>> bySchool = new TreeMap<>();
        records.forEach(it ->
                bySchool.computeIfAbsent(it.urn(), urn -> new ArrayList<>()).add(it));
        Vocabulary vocabulary = new Vocabulary(values, sources);
        Map<Urn, School> schools = new TreeMap<>();
        bySchool.forEach(
                (urn, own) -> schools.put(urn, new School(urn, vocabulary, pack(own, sourceIndex, valueIndex))));
        return new Schools(vocabulary, schools);
    }

    /** Puts schools together from what {@link #vocabulary()} and {@link School#statements()} gave. */
    public static Schools unpack(Vocabulary vocabulary, Map<Urn, int[]> statements) {
        Map<Urn, School> schools = new TreeMap<>();
        statements.forEach((urn, own) -> schools.put(urn, new School(urn, vocabulary, own)));
        return new Schools(vocabulary, schools);
    }

    /** Every school, by ascending URN. */
    public Collection<School> listAll() {
        return byUrn.values();
    }

    public Optional<School> find(Urn urn) {
        return Optional.ofNullable(byUrn.get(urn));
    }

    /** The texts and sources that every school's statements point to. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    private static int[] pack(
            List<SchoolRecord> records, ToIntFunction<Source> sourceIndex, ToIntFunction<String> valueIndex) {
        List<int[]> statements = new ArrayList<>();
        for (SchoolRecord record : records) {
            int source = sourceIndex.applyAsInt(record.source().source());
            int row = record.source().row();
            record.values()
                    .forEach((attribute, value) -> statements.add(
                            new int[] {attribute.position(), valueIndex.applyAsInt(value), source, row}));
        }
        statements.sort(Comparator.<int[]>comparingInt(it -> it[0])
                .thenComparingInt(it -> it[2])
                .thenComparingInt(it -> it[3]));
        return endsOfRuns(statements).stream().flatMapToInt(Arrays::stream).toArray();
    }

    private static List<int[]> endsOfRuns(List<int[]> statements) {
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
        return kept;
    }

    private static boolean saysTheSame(int[] one, int[] other) {
        return one[0] == other[0] && one[1] == other[1];
    }

    private static <T> ToIntFunction<T> indexIn(List<T> distinct) {
        Map<T, Integer> index = new HashMap<>(distinct.size() * 2);
        for (T each : distinct) {
            index.put(each, index.size());
        }
        return each -> Objects.requireNonNull(index.get(each), "not in the vocabulary");
    }
}
