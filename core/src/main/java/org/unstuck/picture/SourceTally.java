package org.unstuck.picture;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unstuck.provenance.Source;
import org.unstuck.school.Attribute;
import org.unstuck.school.Fact;

/** Counts how often each source's value of an attribute was used. For one thread. */
final class SourceTally {

    private final Map<Attribute, Map<Source, Long>> counts = new EnumMap<>(Attribute.class);

    String use(Fact fact) {
        use(fact.attribute(), fact.source().source());
        return fact.value();
    }

    void use(Attribute attribute, Source source) {
        counts.computeIfAbsent(attribute, it -> new HashMap<>()).merge(source, 1L, Long::sum);
    }

    /** The most used first; of as much used, the newest. */
    Map<Attribute, List<SourceUse>> uses() {
        Map<Attribute, List<SourceUse>> uses = new EnumMap<>(Attribute.class);
        counts.forEach((attribute, sources) -> uses.put(attribute, sorted(sources)));
        return uses;
    }

    static List<SourceUse> sorted(Map<Source, Long> counts) {
        return counts.entrySet().stream()
                .map(it -> new SourceUse(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingLong(SourceUse::values)
                        .reversed()
                        .thenComparing(it -> it.source().asAt(), Comparator.reverseOrder())
                        .thenComparing(it -> it.source().id()))
                .toList();
    }
}
