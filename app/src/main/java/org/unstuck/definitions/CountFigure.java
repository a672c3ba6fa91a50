package org.unstuck.definitions;

import java.util.ArrayList;
import java.util.List;
import org.unstuck.classification.Classification.Counts;
import org.unstuck.classification.Sensitivity;
import org.unstuck.classification.Sensitivity.Variation;

/**
 * Where the marks of a small figure stand: one dot a setting at the number of schools that met it, with a line between
 * the bounds. Units are those of a drawing {@link #WIDTH} wide and {@link #HEIGHT} high, from its upper left corner.
 *
 * @param sensitivity what is drawn
 * @param greatest the number at the top of the scale, the same for figures that are compared
 */
public record CountFigure(Sensitivity sensitivity, int greatest) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 180;
    public static final int LEFT = 14;
    public static final int RIGHT = 306;
    public static final int TOP = 24;
    public static final int BOTTOM = 150;

    /**
     * A dot.
     *
     * @param x across
     * @param y down, at the number of schools that met it
     * @param upper down, at the upper bound
     * @param lower down, at the lower bound
     * @param label short name of the setting
     * @param variation what it stands for
     */
    public record Dot(int x, int y, int upper, int lower, String label, Variation variation) {}

    /** Figures on one scale. */
    static List<CountFigure> all(List<Sensitivity> sensitivities) {
        int greatest = sensitivities.stream()
                .flatMap(it -> it.variations().stream())
                .mapToInt(it -> it.counts().upper())
                .max()
                .orElse(1);
        return sensitivities.stream()
                .map(it -> new CountFigure(it, Math.max(1, greatest)))
                .toList();
    }

    /** What is varied, to end a sentence. */
    public String title() {
        String words = sensitivity.choice().words();
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** The parameter that makes the choice. */
    public String name() {
        return switch (sensitivity.choice()) {
            case WINDOW_START -> Choices.WINDOW_FROM;
            case MINIMUM -> Choices.MINIMUM;
            case LINEAGE -> Choices.LINEAGE;
            case AS_AT -> Choices.AS_AT;
        };
    }

    /** The dots from left to right. */
    public List<Dot> dots() {
        List<Variation> variations = sensitivity.variations();
        List<Dot> dots = new ArrayList<>();
        for (int at = 0; at < variations.size(); at++) {
            Counts counts = variations.get(at).counts();
            int x = LEFT + (RIGHT - LEFT) * (2 * at + 1) / (2 * variations.size());
            dots.add(new Dot(
                    x,
                    height(counts.met()),
                    height(counts.upper()),
                    height(counts.lower()),
                    label(variations.get(at)),
                    variations.get(at)));
        }
        return dots;
    }

    /** The points of the line through the dots, as an SVG polyline has them. */
    public String line() {
        StringBuilder points = new StringBuilder();
        dots().forEach(it -> points.append(it.x()).append(',').append(it.y()).append(' '));
        return points.toString().stripTrailing();
    }

    private int height(int count) {
        return BOTTOM - (int) Math.round((double) (BOTTOM - TOP) * count / greatest);
    }

    private String label(Variation variation) {
        return switch (sensitivity.choice()) {
            case WINDOW_START, AS_AT -> variation.value().substring(0, 4);
            case MINIMUM -> variation.value();
            case LINEAGE -> variation.value().split("-", 2)[0];
        };
    }
}
