package org.unstuck.boundary;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unstuck.UserFacingException;
import org.unstuck.boundary.internal.AreaReading;
import org.unstuck.boundary.internal.Feature;
import org.unstuck.boundary.internal.GeoJson;
import org.unstuck.boundary.internal.TopoJson;

/** A file of boundaries: TopoJSON or GeoJSON, as the Office for National Statistics publishes them. */
public final class BoundaryFile {
    /** Generalised boundaries of England have a few megabytes; the full ones would fill the memory. */
    private static final long MOST_BYTES = 8L << 20;

    private static final int START = 512;

    private BoundaryFile() {}

    /** Whether a file begins like JSON, which no table does. */
    public static boolean mayBe(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            String start = new String(in.readNBytes(START), StandardCharsets.UTF_8);
            return start.replace("\ufeff", "").stripLeading().startsWith("{");
        }
    }

    /**
     * Reads a file.
     *
     * @param name as people know the file
     * @throws UserFacingException if it is too large or damaged, or holds no local authorities of England
     */
    public static Boundaries read(String name, Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw unusable(
                    name,
                    "has more than " + (MOST_BYTES >> 20)
                            + " megabytes. Bring the generalised boundaries, which are enough for a map.");
        }
        return new AreaReading(name).read(features(name, parse(name, file)));
    }

    private static List<Feature> features(String name, JsonObject json) {
        JsonElement type = json.get("type");
        String said = type != null && type.isJsonPrimitive() ? type.getAsString() : "";
        return switch (said) {
            case "Topology" -> new TopoJson(name, json).features();
            case "FeatureCollection" -> new GeoJson(name).features(json);
            default ->
                throw unusable(
                        name,
                        "is JSON, but neither TopoJSON (type \"Topology\") nor GeoJSON (type \"FeatureCollection\").");
        };
    }

    private static JsonObject parse(String name, Path file) throws IOException {
        try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            JsonElement json = JsonParser.parseReader(text);
            if (!json.isJsonObject()) {
                throw unusable(name, "holds no object of JSON.");
            }
            return json.getAsJsonObject();
        } catch (JsonParseException e) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    name + " begins like JSON, but is damaged: " + e.getMessage() + ".",
                    e);
        }
    }

    private static UserFacingException unusable(String name, String problem) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, name + " " + problem);
    }
}
