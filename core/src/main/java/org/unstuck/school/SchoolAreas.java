package org.unstuck.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says of schools what sources say of the small areas that they stand in. */
public final class SchoolAreas {

    private SchoolAreas() {}

    /**
     * Adds what each source says of an area to what it says of schools: of those that stand in it by the newest
     * source that tells. A school's area never depends on the order of the sources.
     *
     * @param sources oldest first, with what they say of schools
     * @param areas what each of them says of areas, in the same order
     */
    public static void join(List<SourceStatements> sources, List<List<SmallArea>> areas) {
        join(sources, areas, Attribute.LSOA);
        join(sources, areas, Attribute.LOCAL_AUTHORITY_CODE);
    }

    private static void join(List<SourceStatements> sources, List<List<SmallArea>> areas, Attribute code) {
        Map<Urn, Integer> newest = new HashMap<>();
        sources.forEach(it -> newest.putAll(it.listLast(code)));
        Map<Integer, List<Urn>> schools = new HashMap<>();
        newest.forEach((urn, area) ->
                schools.computeIfAbsent(area, it -> new ArrayList<>()).add(urn));
        for (int i = 0; i < sources.size(); i++) {
            SourceStatements source = sources.get(i);
            for (SmallArea area : areas.get(i)) {
                int number = source.pool().number(area.code());
                schools.getOrDefault(number, List.of())
                        .forEach(urn -> source.add(urn, area.source().row(), area.values()));
            }
        }
    }
}
