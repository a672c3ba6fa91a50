package org.unstuck.boundary.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The areas of a TopoJSON file: https://github.com/topojson/topojson-specification, version 1.0. */
public final class TopoJson {
    private final Json json;
    private final JsonObject topology;
    private final List<List<double[]>> arcs = new ArrayList<>();

    public TopoJson(String file, JsonObject topology) {
        this.json = new Json(file);
        this.topology = topology;
    }

    /**
     * The areas of the topology, in its order.
     *
     * @throws org.unstuck.UserFacingException if it is damaged, or has several sets of areas
     */
    public List<Feature> features() {
        readArcs();
        JsonObject objects = json.object(topology.get("objects"), "\"objects\"");
        if (objects.size() != 1) {
            throw json.unusable("it holds " + objects.size() + " sets of areas (" + String.join(", ", objects.keySet())
                    + "); bring a file with one.");
        }
        JsonObject set = json.object(objects.entrySet().iterator().next().getValue(), "the set of areas");
        List<Feature> features = new ArrayList<>();
        for (JsonElement each : json.array(set.get("geometries"), "\"geometries\"")) {
            features.add(feature(json.object(each, "area " + (features.size() + 1)), features.size() + 1));
        }
        return features;
    }

    private Feature feature(JsonObject geometry, int place) {
        String area = "area " + place;
        JsonElement properties = geometry.get("properties");
        JsonObject said =
                properties != null && properties.isJsonObject() ? properties.getAsJsonObject() : new JsonObject();
        List<List<double[]>> rings = new ArrayList<>();
        JsonElement type = geometry.get("type");
        if (type != null && !type.isJsonNull()) {
            JsonArray lines = json.array(geometry.get("arcs"), "the arcs of " + area);
            switch (json.text(type)) {
                case "Polygon" -> polygon(lines, area, rings);
                case "MultiPolygon" ->
                    lines.forEach(it -> polygon(json.array(it, "a polygon of " + area), area, rings));
                default -> throw json.unusable(area + " is neither a Polygon nor a MultiPolygon.");
            }
        }
        return new Feature(place, said, rings);
    }

    private void polygon(JsonArray polygon, String area, List<List<double[]>> rings) {
        for (JsonElement each : polygon) {
            List<double[]> ring = new ArrayList<>();
            for (JsonElement index : json.array(each, "an outline of " + area)) {
                List<double[]> arc = arc(json.number(index, "an arc of " + area), area);
                if (!ring.isEmpty() && !Arrays.equals(ring.get(ring.size() - 1), arc.get(0))) {
                    throw json.unusable("the arcs of " + area + " do not join.");
                }
                ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
            }
            rings.add(ring);
        }
    }

    /** A negative number is an arc that is run through from its end: -1 is the first. */
    private List<double[]> arc(double number, String area) {
        boolean backwards = number < 0;
        double index = backwards ? -number - 1 : number;
        if (index != Math.rint(index) || index >= arcs.size()) {
            throw json.unusable(area + " names arc " + number + ", but there are only " + arcs.size() + ".");
        }
        List<double[]> arc = arcs.get((int) index);
        if (!backwards) {
            return arc;
        }
        List<double[]> turned = new ArrayList<>(arc);
        Collections.reverse(turned);
        return turned;
    }

    private void readArcs() {
        JsonElement transform = topology.get("transform");
        boolean steps = transform != null;
        double[] scale = steps ? pair(json.object(transform, "\"transform\"").get("scale"), "\"scale\"") : pair(1, 1);
        double[] start =
                steps ? pair(json.object(transform, "\"transform\"").get("translate"), "\"translate\"") : pair(0, 0);
        for (JsonElement each : json.array(topology.get("arcs"), "\"arcs\"")) {
            String what = "arc " + arcs.size();
            List<double[]> arc = new ArrayList<>();
            double[] sum = pair(0, 0);
            for (JsonElement position : json.array(each, what)) {
                double[] read = pair(position, "a position of " + what);
                sum = steps ? pair(sum[0] + read[0], sum[1] + read[1]) : read;
                arc.add(pair(sum[0] * scale[0] + start[0], sum[1] * scale[1] + start[1]));
            }
            if (arc.size() < 2) {
                throw json.unusable(what + " has fewer than two positions.");
            }
            arcs.add(arc);
        }
    }

    private double[] pair(JsonElement element, String what) {
        JsonArray array = json.array(element, what);
        if (array.size() < 2) {
            throw json.unusable(what + " has fewer than two numbers.");
        }
        return pair(json.number(array.get(0), what), json.number(array.get(1), what));
    }

    private static double[] pair(double one, double other) {
        return new double[] {one, other};
    }
}
