package org.unstuck.school;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a school lies: three groups out of the ten classes of the Office for National Statistics. Fight or flight (2020),
 * footnote 3.
 */
public enum Settlement {
    CONURBATION("conurbation"),
    TOWN("town or small city"),
    COUNTRYSIDE("village or countryside");

    private final String words;

    Settlement(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * The group of a class.
     *
     * @param classified the class in words, as GIAS and school geography write it
     */
    public static Optional<Settlement> find(String classified) {
        String words = classified.toLowerCase(Locale.ROOT);
        if (words.contains("conurbation")) {
            return Optional.of(CONURBATION);
        }
        if (words.contains("urban city and town") || words.contains("rural town and fringe")) {
            return Optional.of(TOWN);
        }
        return words.contains("rural village") || words.contains("rural hamlet") || words.contains("dispersed")
                ? Optional.of(COUNTRYSIDE)
                : Optional.empty();
    }
}
