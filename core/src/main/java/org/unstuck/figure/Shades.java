package org.unstuck.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The classes of a map: none, up to four equally wide ones, and not known.
 *
 * @param step width of a class, in per cent
 * @param all every class, in the order of the legend
 */
record Shades(double step, List<Shade> all) {
    private static final List<Double> STEPS = List.of(0.25, 0.5, 1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 25.0);
    private static final String NOT_KNOWN = "Not known";
    private static final String NOT_KNOWN_KEY = "?";

    /**
     * A class.
     *
     * @param key what stands on a tile without room for more
     * @param name in the legend
     * @param colour fill
     */
    record Shade(String key, String name, String colour) {}

    /** Classes for some shares; their keys are part of their names where tiles show only these. */
    static Shades of(List<Amount> shares, boolean named) {
        double greatest = shares.stream()
                .mapToDouble(it -> it instanceof Amount.Known known ? known.value() : 0)
                .max()
                .orElse(0);
        double step = STEPS.stream()
                .filter(it -> it * Palette.SHADES.size() >= greatest)
                .findFirst()
                .orElse(25.0);
        List<Shade> all = new ArrayList<>();
        all.add(shade("0", "None", Palette.WHITE, named));
        for (int at = 0; at < Palette.SHADES.size() && at * step < greatest; at++) {
            String name = (at == 0 ? "Up to " : "Over " + number(at * step) + "% to ") + number((at + 1) * step) + "%";
            all.add(shade(Integer.toString(at + 1), name, Palette.SHADES.get(at), named));
        }
        if (shares.stream().anyMatch(it -> it instanceof Amount.Unknown)) {
            all.add(shade(NOT_KNOWN_KEY, NOT_KNOWN, Palette.UNKNOWN, named));
        }
        return new Shades(step, all);
    }

    Shade of(Amount share) {
        if (share instanceof Amount.Known known) {
            return known.value() <= 0 ? all.get(0) : all.get((int) Math.ceil(known.value() / step));
        }
        return all.get(all.size() - 1);
    }

    List<String> names() {
        return all.stream().map(Shade::name).toList();
    }

    List<String> colours() {
        return all.stream().map(Shade::colour).toList();
    }

    private static Shade shade(String key, String name, String colour, boolean named) {
        return new Shade(key, named ? key + "  " + name : name, colour);
    }

    private static String number(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
