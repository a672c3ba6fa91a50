package org.unstuck.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The classes of a map: none, up to four equally wide ones, not known, and not shown.
 *
 * @param step width of a class, in per cent
 * @param all every class, in the order of the legend
 */
record Shades(double step, List<Shade> all) {
    private static final List<Double> STEPS = List.of(0.25, 0.5, 1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 25.0);
    private static final String NOT_KNOWN_KEY = "?";
    private static final String NOT_SHOWN_KEY = "–";

    /**
     * A class.
     *
     * @param key what stands on a tile without room for more
     * @param name in the legend, with the key where it is shown
     * @param colour fill
     */
    record Shade(String key, String name, String colour) {
        Shade named() {
            return new Shade(key, key + "  " + name, colour);
        }
    }

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
        all.add(new Shade("0", "None", Palette.WHITE));
        for (int at = 0; at < Palette.SHADES.size() && at * step < greatest; at++) {
            String name = (at == 0 ? "Up to " : "Over " + number(at * step) + "% to ") + number((at + 1) * step) + "%";
            all.add(new Shade(Integer.toString(at + 1), name, Palette.SHADES.get(at)));
        }
        shares.stream()
                .filter(Amount.Missing.class::isInstance)
                .map(it -> missing((Amount.Missing) it))
                .distinct()
                .forEach(all::add);
        return new Shades(step, all.stream().map(it -> named ? it.named() : it).toList());
    }

    Shade of(Amount share) {
        if (share instanceof Amount.Known known) {
            return known.value() <= 0 ? all.get(0) : all.get((int) Math.ceil(known.value() / step));
        }
        Shade shade = missing((Amount.Missing) share);
        return all.stream()
                .filter(it -> it.equals(shade) || it.equals(shade.named()))
                .findFirst()
                .orElseThrow();
    }

    List<String> names() {
        return all.stream().map(Shade::name).toList();
    }

    List<String> colours() {
        return all.stream().map(Shade::colour).toList();
    }

    /** A place with its share. */
    record Named(String name, Amount share) {}

    /** What can be seen on a map: the highest, and how many have none or are not shown. */
    static String told(String map, List<Named> places) {
        List<Named> known = places.stream()
                .filter(it -> it.share() instanceof Amount.Known)
                .sorted(Comparator.comparingDouble(Shades::value).reversed())
                .toList();
        if (known.isEmpty()) {
            return map + ". There is nothing to show.";
        }
        long none = known.stream().filter(it -> value(it) == 0).count();
        int missing = places.size() - known.size();
        return map + ". Highest: "
                + known.stream()
                        .limit(3)
                        .map(it -> it.name() + " " + it.share().words(Unit.PERCENT))
                        .collect(Collectors.joining(", "))
                + ". " + none + (none == 1 ? " has" : " have") + " none"
                + (missing == 0 ? "." : ", and of " + missing + " the share is not shown.");
    }

    private static double value(Named place) {
        return place.share() instanceof Amount.Known known ? known.value() : 0;
    }

    private static Shade missing(Amount.Missing amount) {
        return amount instanceof Amount.Withheld
                ? new Shade(NOT_SHOWN_KEY, "Not shown (" + amount.reason() + ")", Palette.WITHHELD)
                : new Shade(NOT_KNOWN_KEY, "Not known", Palette.UNKNOWN);
    }

    private static String number(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
