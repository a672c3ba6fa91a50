package org.unstuck.nation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unstuck.boundary.Boundaries;
import org.unstuck.boundary.Boundaries.Area;
import org.unstuck.figure.Choropleth.Outline;
import org.unstuck.figure.Choropleth.Point;
import org.unstuck.picture.Authorities;
import org.unstuck.picture.PictureFacts;
import org.unstuck.picture.SchoolFacts;
import org.unstuck.school.Attribute;

/**
 * The outlines of local authorities: of the areas of which their schools say that they lie in them, or which have their
 * name. Districts of a county become the county.
 */
final class AuthorityOutlines {
    private final Map<String, String> byDistrict = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    AuthorityOutlines(PictureFacts facts, Authorities table) {
        table.rows().forEach(it -> byName.putIfAbsent(plain(it.name()), it.code()));
        LocalDate date = facts.classification().asAt();
        Map<String, Map<String, Integer>> schools = new HashMap<>();
        for (SchoolFacts school : facts.schools()) {
            String authority = school.place().localAuthorityCode();
            Optional<String> district =
                    facts.register().schools().find(school.urn()).flatMap(it -> it.find(Attribute.DISTRICT_CODE, date));
            if (authority != null && district.isPresent()) {
                schools.computeIfAbsent(district.get(), it -> new HashMap<>()).merge(authority, 1, Integer::sum);
            }
        }
        schools.forEach((district, counts) -> counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(it -> byDistrict.put(district, it.getKey())));
    }

    /** By the code of the authority. */
    Map<String, List<Outline>> of(Boundaries boundaries) {
        Map<String, List<Outline>> outlines = new HashMap<>();
        boundaries
                .together(this::authority)
                .forEach((code, rings) -> outlines.put(
                        code,
                        rings.stream()
                                .map(ring -> new Outline(ring.points().stream()
                                        .map(it -> new Point(it.across(), it.down()))
                                        .toList()))
                                .toList()));
        return outlines;
    }

    private @Nullable String authority(Area area) {
        String code = byDistrict.get(area.code());
        return code == null ? byName.get(plain(area.name())) : code;
    }

    /** Publishers write "Bristol, City of", "Bristol City of" and "City of Bristol". */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(city|county|borough) of\\b", "")
                .replaceAll("[^a-z]", "");
    }
}
