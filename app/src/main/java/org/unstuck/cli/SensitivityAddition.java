package org.unstuck.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Stream;
import org.unstuck.matching.DesignSensitivity;
import org.unstuck.matching.DesignSensitivity.Imbalance;
import org.unstuck.matching.DesignSensitivity.Variant;
import tools.jackson.core.JsonGenerator;

/** How far the pairs depend on single choices of the design. */
record SensitivityAddition(DesignSensitivity sensitivity) implements MatchAddition {
    @Override
    public void table(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%nWhat one change makes of the pairs; differences after matching in standard deviations of the treated%n"
                        + "%-44s %8s %8s %8s  %s%n",
                "Change",
                "Pairs",
                "Same",
                "Mean",
                "Largest");
        all().forEach(it -> out.printf(
                Locale.ROOT,
                "%-44s %,8d %,8d %8s  %s%n",
                it.change(),
                it.pairs(),
                it.kept(),
                it.findBalance()
                        .map(balance -> String.format(Locale.ROOT, "%.3f", balance.mean()))
                        .orElse("-"),
                it.findBalance().map(SensitivityAddition::largest).orElse(it.reason())));
    }

    @Override
    public void json(JsonGenerator json) {
        json.writeArrayPropertyStart("sensitivity");
        all().forEach(it -> write(json, it));
        json.writeEndArray();
    }

    private Stream<Variant> all() {
        return Stream.concat(Stream.of(sensitivity.asDesigned()), sensitivity.variants().stream());
    }

    private static String largest(Imbalance balance) {
        return String.format(Locale.ROOT, "%.3f in %s", balance.largest(), balance.covariate());
    }

    private static void write(JsonGenerator json, Variant variant) {
        json.writeStartObject();
        json.writeStringProperty("change", variant.change());
        json.writeNumberProperty("pairs", variant.pairs());
        json.writeNumberProperty("kept", variant.kept());
        json.writeNumberProperty("treatedMatched", variant.treatedMatched());
        if (variant.findBalance().isPresent()) {
            Imbalance balance = variant.findBalance().get();
            json.writeNumberProperty("meanDifference", balance.mean());
            json.writeNumberProperty("largestDifference", balance.largest());
            json.writeStringProperty("largestIn", balance.covariate());
        }
        if (!variant.reason().isEmpty()) {
            json.writeStringProperty("reason", variant.reason());
        }
        json.writeEndObject();
    }
}
