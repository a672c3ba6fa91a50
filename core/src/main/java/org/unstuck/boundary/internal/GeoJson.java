package org.unstuck.boundary.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The areas of a GeoJSON file: RFC 7946. */
public final class GeoJson {
    private final Json json;

    public GeoJson(String file) {
        this.json = new Json(file);
    }

    /**
     * The areas of a collection, in its order.
     *
     * @throws org.unstuck.UserFacingException if it is damaged
     */
    public List<Feature> features(JsonObject collection) {
        List<Feature> features = new ArrayList<>();
        for (JsonElement each : json.array(collection.get("features"), "\"features\"")) {
            int place = features.size() + 1;
            String area = "area " + place;
            JsonObject feature = json.object(each, area);
            JsonElement properties = feature.get("properties");
            features.add(new Feature(
                    place,
                    properties != null && properties.isJsonObject() ? properties.getAsJsonObject() : new JsonObject(),
                    rings(feature.get("geometry"), area)));
        }
        return features;
    }

    private List<List<double[]>> rings(JsonElement geometry, String area) {
        List<List<double[]>> rings = new ArrayList<>();
        if (geometry == null || geometry.isJsonNull()) {
            return rings;
        }
        JsonObject shape = json.object(geometry, "the geometry of " + area);
        JsonArray coordinates = json.array(shape.get("coordinates"), "the coordinates of " + area);
        switch (json.text(shape.get("type"))) {
            case "Polygon" -> polygon(coordinates, area, rings);
            case "MultiPolygon" ->
                coordinates.forEach(it -> polygon(json.array(it, "a polygon of " + area), area, rings));
            default -> throw json.unusable(area + " is neither a Polygon nor a MultiPolygon.");
        }
        return rings;
    }

    private void polygon(JsonArray polygon, String area, List<List<double[]>> rings) {
        for (JsonElement each : polygon) {
            List<double[]> ring = new ArrayList<>();
            for (JsonElement position : json.array(each, "an outline of " + area)) {
                ring.add(position(json.array(position, "a position of " + area), area));
            }
            rings.add(ring);
        }
    }

    private double[] position(JsonArray position, String area) {
        if (position.size() < 2) {
            throw json.unusable("a position of " + area + " has fewer than two numbers.");
        }
        String what = "a position of " + area;
        return new double[] {json.number(position.get(0), what), json.number(position.get(1), what)};
    }
}
