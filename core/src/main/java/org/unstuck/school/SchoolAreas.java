package org.unstuck.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of schools what sources say of the small areas that they stand in. */
public final class SchoolAreas {

    private SchoolAreas() {}

    /**
     * Adds what each source says of an area to what it says of schools: of those that stand in it by the newest
     * source that gives a code which is described at all (codes of areas are drawn anew every ten years).
     *
     * @param sources oldest first, with what they say of schools
     * @param areas what each of them says of areas, in the same order
     */
    public static void join(List<SourceStatements> sources, List<List<SmallArea>> areas) {
        join(sources, areas, Attribute.LSOA);
        join(sources, areas, Attribute.LOCAL_AUTHORITY_CODE);
    }

    private static void join(List<SourceStatements> sources, List<List<SmallArea>> areas, Attribute code) {
        Set<Integer> described = new HashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            ValuePool pool = sources.get(i).pool();
            areas.get(i).forEach(it -> described.add(pool.number(it.code())));
        }
        if (described.isEmpty()) {
            return;
        }
        Map<Urn, Integer> newest = new HashMap<>();
        for (SourceStatements source : sources) {
            source.listLast(code).forEach((urn, area) -> {
                if (described.contains(area)) {
                    newest.put(urn, area);
                }
            });
        }
        Map<Integer, List<Urn>> schools = new HashMap<>();
        newest.forEach((urn, area) ->
                schools.computeIfAbsent(area, it -> new ArrayList<>()).add(urn));
        for (int i = 0; i < sources.size(); i++) {
            addAreas(sources.get(i), areas.get(i), schools);
        }
    }

    private static void addAreas(SourceStatements source, List<SmallArea> areas, Map<Integer, List<Urn>> schools) {
        for (SmallArea area : areas) {
            schools.getOrDefault(source.pool().number(area.code()), List.of())
                    .forEach(urn -> source.add(urn, area.source().row(), area.values()));
        }
    }
}
