package org.unstuck.bulletin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unstuck.disclosure.SafeTables;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.PublicTable;
import org.unstuck.picture.SchoolFacts;

/** The tables of kinds of schools, out of protected counts. */
final class KindsOfSchools {
    private static final String UNKNOWN_COUNTS =
            "Schools of an unknown kind are a kind of their own here, and count in the percentages.";

    private final NationalPicture picture;
    private final List<PublicTable> kinds;
    private final Map<String, String> regionOf;

    /**
     * @param kinds those that are given away
     * @param schools tell in which region each authority lies, which is no secret
     */
    KindsOfSchools(NationalPicture picture, List<PublicTable> kinds, List<SchoolFacts> schools) {
        this.picture = picture;
        this.kinds = kinds;
        this.regionOf = regions(schools);
    }

    Piece piece(SafeTables safe, LocalDate asAt) {
        List<KindTable> tables = kinds.stream()
                .map(it -> new KindTable(heading(it), KindRow.of(safe.get(it.id()), it)))
                .toList();
        return new Piece(
                tables.stream().map(KindTable::table).toList(), new KindsData(tables, asAt).files(regionOf), tables);
    }

    Heading heading(PublicTable table) {
        return Heading.of(picture.find(table.id()).orElseThrow().about(), UNKNOWN_COUNTS);
    }

    /** The region that most schools of an authority are in. */
    private static Map<String, String> regions(List<SchoolFacts> schools) {
        Map<String, Map<String, Long>> found = new TreeMap<>();
        for (SchoolFacts school : schools) {
            String authority = school.place().localAuthorityCode();
            String region = school.place().region();
            if (authority != null && region != null) {
                found.computeIfAbsent(authority, it -> new TreeMap<>()).merge(region, 1L, Long::sum);
            }
        }
        Map<String, String> regions = new HashMap<>();
        found.forEach((authority, counts) -> counts.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .ifPresent(it -> regions.put(authority, it.getKey())));
        return regions;
    }
}
