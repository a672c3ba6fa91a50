package org.unstuck.school;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unstuck.provenance.Source;

/** Every school that any source describes, by URN. Immutable. */
public final class Schools {

    private final Vocabulary vocabulary;
    private final int[] urns;
    private final List<School> schools;

    private Schools(Vocabulary vocabulary, int[] urns, List<School> schools) {
        this.vocabulary = vocabulary;
        this.urns = urns;
        this.schools = schools;
    }

    /** Gathers records into schools; neither their order nor that of sources changes the result. */
    public static Schools of(Collection<SchoolRecord> records) {
        ValuePool pool = new ValuePool();
        Map<Source, SourceStatements> tables = new LinkedHashMap<>();
        records.stream()
                .sorted(Comparator.comparingInt((SchoolRecord it) -> it.source().row())
                        .thenComparing(SchoolRecord::urn))
                .forEach(
                        it -> tables.computeIfAbsent(it.source().source(), source -> new SourceStatements(source, pool))
                                .add(it.urn(), it.source().row(), it.values()));
        return pack(List.copyOf(tables.values()));
    }

    /**
     * Gathers what sources say into schools; the order of the sources does not change the result.
     *
     * @param sources with one {@link ValuePool} for all; emptied, to save memory
     */
    public static Schools pack(List<SourceStatements> sources) {
        return SchoolPacking.pack(sources);
    }

    /**
     * Puts schools together from their packed form.
     *
     * @param vocabulary what the statements point to
     * @param urns ascending
     * @param starts where each school's statements begin, and after the last where they end
     * @param statements of all schools, in the form of {@link School#statements()}; not copied
     */
    public static Schools unpack(Vocabulary vocabulary, int[] urns, int[] starts, int[] statements) {
        School[] schools = new School[urns.length];
        for (int i = 0; i < schools.length; i++) {
            schools[i] = new School(new Urn(urns[i]), vocabulary, statements, starts[i], starts[i + 1]);
        }
        return new Schools(vocabulary, urns.clone(), Collections.unmodifiableList(Arrays.asList(schools)));
    }

    /** Every school, by ascending URN. */
    public List<School> listAll() {
        return schools;
    }

    public Optional<School> find(Urn urn) {
        int place = Arrays.binarySearch(urns, urn.value());
        return place < 0 ? Optional.empty() : Optional.of(schools.get(place));
    }

    /** The texts and sources that every school's statements point to. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }
}
