package org.unstuck.figure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.unstuck.figure.internal.LetterWidths;

/** A Vega-Lite specification in the making: a template of this package, filled with the data of one figure. */
final class Specification {
    static final int LETTERS = 14;
    static final int LINE = 18;

    private static final int PADDING = 10;
    private static final int TITLE = 18;
    private static final int NARROW_TITLE = 16;
    private static final int LEGEND = 34;
    private static final int MOST_LINES = 6;
    private static final int MOST_SOURCE_LINES = 20;
    private static final int LABEL_LINES = 3;
    private static final int ROW_GAP = 8;

    private final JsonObject json;

    private Specification(JsonObject json) {
        this.json = json;
    }

    /** The template with the title, the source and the width of a figure. */
    static Specification of(String template, Caption caption, Width width) {
        Specification made = new Specification(read(template));
        JsonObject config = read("config");
        int size = width.narrow() ? NARROW_TITLE : TITLE;
        config.getAsJsonObject("title").addProperty("fontSize", size);
        config.getAsJsonObject("legend").addProperty("labelLimit", inside(width) - LEGEND);
        made.json.add("config", config);
        made.json.addProperty("width", width.pixels());
        made.json.addProperty("padding", PADDING);
        JsonObject title = new JsonObject();
        title.add("text", array(LetterWidths.lines(caption.title(), size * 1.05, inside(width), MOST_LINES)));
        title.add(
                "subtitle",
                array(caption.lines().stream()
                        .flatMap(it -> LetterWidths.lines(it, LETTERS, inside(width), MOST_SOURCE_LINES).stream())
                        .toList()));
        made.json.add("title", title);
        return made;
    }

    /** Pixels between the edges of a figure. */
    static int inside(Width width) {
        return width.pixels() - 2 * PADDING;
    }

    /**
     * A label of an axis as lines no wider than a number of pixels, divided by line ends. Its place stands in the first
     * line, which templates leave out, so that labels stay apart when they look the same.
     */
    static String label(int place, String label, double widest) {
        return place + "\n" + String.join("\n", LetterWidths.lines(label, LETTERS, widest, LABEL_LINES));
    }

    /** How many pixels a row of an axis needs for its label, whose first line is not shown, and a little room. */
    static int rowFor(String label) {
        return (label.split("\n", -1).length - 1) * LINE + ROW_GAP;
    }

    /** The title of an axis along the bottom, in lines that fit beside the labels of the other axis. */
    static List<String> bottomTitle(String title, Width width) {
        return LetterWidths.lines(title, LETTERS, inside(width) * 0.6, MOST_LINES);
    }

    /** The title of an axis to the left, in lines no longer than the axis. */
    static JsonArray sideTitle(String title, int height) {
        return array(LetterWidths.lines(title, LETTERS, height, MOST_LINES));
    }

    /** Fills one of the data sets that the template names. */
    Specification data(String name, List<Datum> rows) {
        JsonArray values = new JsonArray();
        rows.forEach(row -> values.add(row.json));
        if (!json.has("datasets")) {
            json.add("datasets", new JsonObject());
        }
        json.getAsJsonObject("datasets").add(name, values);
        return this;
    }

    /** Sets a value; the path is names and positions divided by points, for example {@code layer.0.encoding}. */
    Specification set(String path, JsonElement value) {
        int last = path.lastIndexOf('.');
        JsonElement parent = json;
        if (last > 0) {
            for (String step : path.substring(0, last).split("\\.", -1)) {
                parent = parent.isJsonArray()
                        ? parent.getAsJsonArray().get(Integer.parseInt(step))
                        : parent.getAsJsonObject().get(step);
                Objects.requireNonNull(parent, path);
            }
        }
        parent.getAsJsonObject().add(path.substring(last + 1), value);
        return this;
    }

    Specification set(String path, Number value) {
        return set(path, new JsonPrimitive(value));
    }

    Specification set(String path, String value) {
        return set(path, new JsonPrimitive(value));
    }

    String json() {
        return json.toString();
    }

    /** From 0 to the greatest amount, or to 1 where none is greater than 0. */
    static JsonArray reach(List<Amount> amounts) {
        double greatest = amounts.stream()
                .mapToDouble(it -> it instanceof Amount.Known known ? known.value() : 0)
                .max()
                .orElse(0);
        return array(List.of(0, greatest > 0 ? greatest : 1));
    }

    static JsonArray array(List<?> values) {
        JsonArray array = new JsonArray();
        for (Object value : values) {
            array.add(value instanceof Number number ? new JsonPrimitive(number) : new JsonPrimitive(value.toString()));
        }
        return array;
    }

    private static JsonObject read(String name) {
        try (InputStream file = Objects.requireNonNull(Specification.class.getResourceAsStream(name + ".json"), name);
                InputStreamReader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(text).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row of a data set. */
    static final class Datum {
        private final JsonObject json = new JsonObject();

        Datum with(String name, String value) {
            json.addProperty(name, value);
            return this;
        }

        Datum with(String name, Number value) {
            json.addProperty(name, value);
            return this;
        }

        Datum with(String name, JsonElement value) {
            json.add(name, value);
            return this;
        }
    }
}
