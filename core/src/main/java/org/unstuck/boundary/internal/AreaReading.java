package org.unstuck.boundary.internal;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unstuck.boundary.Boundaries;
import org.unstuck.boundary.Boundaries.Area;
import org.unstuck.boundary.Boundaries.Point;
import org.unstuck.boundary.Boundaries.Ring;

/** Makes local authorities of the areas of a file: finds their codes, and lays their outlines flat. */
public final class AreaReading {
    /** The columns of the Office for National Statistics, with the year: LAD23CD, CTYUA24CD. */
    private static final Pattern CODE = Pattern.compile("(LAD|CTYUA|UTLA|LTLA|UA|CTY)(\\d{2})CD");

    private static final Pattern ENGLISH = Pattern.compile("E(06|07|08|09|10)\\d{6}");
    private static final int FIRST_YEAR = 2000;
    private static final int FEWEST_POINTS = 3;

    private final Json json;

    public AreaReading(String file) {
        this.json = new Json(file);
    }

    /**
     * The local authorities of England among them.
     *
     * @throws org.unstuck.UserFacingException if there is none
     */
    public Boundaries read(List<Feature> features) {
        String column = column(features);
        Matcher parts = CODE.matcher(column);
        int year = parts.matches() ? FIRST_YEAR + Integer.parseInt(parts.group(2)) : 0;
        String nameColumn = column.substring(0, column.length() - 2) + "NM";
        List<Area> areas = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Flat flat = new Flat(json);
        for (Feature each : features) {
            String code = json.text(each.properties().get(column)).strip();
            if (!ENGLISH.matcher(code).matches() || each.rings().isEmpty()) {
                continue;
            }
            if (!codes.add(code)) {
                throw json.unusable("the area " + code + " stands in it twice.");
            }
            areas.add(
                    new Area(code, json.text(each.properties().get(nameColumn)).strip(), rings(each, code, flat)));
        }
        if (areas.isEmpty()) {
            throw json.unusable("none of its " + features.size() + " areas is a local authority of England: " + column
                    + " should begin with E06, E07, E08, E09 or E10.");
        }
        areas.sort(Comparator.comparing(Area::code));
        return new Boundaries(areas, year);
    }

    private String column(List<Feature> features) {
        Set<String> columns = new TreeSet<>();
        features.stream().map(Feature::properties).map(JsonObject::keySet).forEach(columns::addAll);
        return columns.stream()
                .filter(it -> CODE.matcher(it).matches())
                .findFirst()
                .orElseThrow(() -> json.unusable(
                        "nothing in it is a code of local authorities. Expected a property like LAD23CD or CTYUA23CD; found "
                                + (columns.isEmpty() ? "none" : String.join(", ", columns)) + "."));
    }

    private List<Ring> rings(Feature feature, String code, Flat flat) {
        List<Ring> rings = new ArrayList<>();
        for (List<double[]> ring : feature.rings()) {
            List<Point> points = ring.stream().map(it -> flat.point(it, code)).toList();
            if (points.size() <= FEWEST_POINTS || !points.get(0).equals(points.get(points.size() - 1))) {
                throw json.unusable("an outline of " + code + " is not closed, or has fewer than three corners.");
            }
            rings.add(new Ring(points.subList(0, points.size() - 1)));
        }
        return rings;
    }
}
