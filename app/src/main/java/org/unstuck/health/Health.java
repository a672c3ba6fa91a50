package org.unstuck.health;

import java.util.Map;

/**
 * How something is.
 *
 * @param well whether nobody need do anything
 * @param words in a sentence, without a person's name in it
 * @param figures by their names among metrics, such as {@code unstuck_disk_free_bytes}
 */
public record Health(boolean well, String words, Map<String, Long> figures) {
    public Health {
        figures = Map.copyOf(figures);
    }

    public static Health well(String words) {
        return new Health(true, words, Map.of());
    }

    public static Health unwell(String words) {
        return new Health(false, words, Map.of());
    }

    public Health with(String figure, long value) {
        return new Health(well, words, Map.of(figure, value));
    }
}
