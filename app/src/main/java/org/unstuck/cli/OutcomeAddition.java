package org.unstuck.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.unstuck.matching.OutcomeComparison;
import org.unstuck.matching.SensitivityToBias;
import org.unstuck.statistics.Interval;
import tools.jackson.core.JsonGenerator;

/** An outcome compared between partners, and what hidden bias could do to it. */
record OutcomeAddition(OutcomeComparison found) implements MatchAddition {
    @Override
    public void table(PrintWriter out) {
        SensitivityToBias bias = found.bias();
        int alike = bias.pairs() - bias.higher() - bias.lower();
        print(
                out,
                "%nThe outcome '%s' in %,d pairs; %,d more lack it on a side%n",
                found.outcome(),
                bias.pairs(),
                found.unknown());
        print(
                out,
                "%s %.4f of the treated, %.4f of the controls; difference %.4f%s.%n",
                found.yesOrNo() ? "Share" : "Mean",
                found.meanTreated(),
                found.meanControl(),
                found.difference(),
                limits());
        print(
                out,
                "Higher for the treated in %,d pairs, for the control in %,d, alike in %,d; p = %.4f by %s, two-sided.%n",
                bias.higher(),
                bias.lower(),
                alike,
                found.p(),
                found.test());
        print(
                out,
                "%nIf something that nobody recorded made one of two partners Gamma times as likely to be the treated one,%n"
                        + "p in the direction found (one-sided) is at most:%n");
        bias.bounds().forEach(it -> print(out, "  Gamma %4.2f  %.4f%n", it.gamma(), it.p()));
        Double tolerance = bias.tolerance();
        print(
                out,
                "%s%n",
                tolerance == null
                        ? "Even without any hidden bias p is above 0.05."
                        : String.format(Locale.ROOT, "p stays at or below 0.05 up to Gamma %.3f.", tolerance));
        Double value = bias.eValue();
        if (value != null) {
            print(
                    out,
                    "E-value %s: to explain the difference away, something unrecorded would have to go with group and"
                            + " outcome at least so strongly (as risk ratios).%n",
                    Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "without limit");
        }
        print(out, "This is an association between partners; it shows no cause.%n");
    }

    @Override
    public void json(JsonGenerator json) {
        SensitivityToBias bias = found.bias();
        json.writeObjectPropertyStart("outcome");
        json.writeStringProperty("column", found.outcome());
        json.writeBooleanProperty("yesOrNo", found.yesOrNo());
        json.writeNumberProperty("pairs", bias.pairs());
        json.writeNumberProperty("pairsWithout", found.unknown());
        json.writeNumberProperty("pairsHigher", bias.higher());
        json.writeNumberProperty("pairsLower", bias.lower());
        json.writeNumberProperty("meanTreated", found.meanTreated());
        json.writeNumberProperty("meanControl", found.meanControl());
        json.writeNumberProperty("difference", found.difference());
        Interval limits = found.limits();
        if (limits != null) {
            json.writeNumberProperty("lower", limits.lower());
            json.writeNumberProperty("upper", limits.upper());
        }
        json.writeStringProperty("test", found.yesOrNo() ? "mcnemar-exact" : "signed-rank");
        json.writeNumberProperty("p", found.p());
        json.writeArrayPropertyStart("bounds");
        for (SensitivityToBias.Bound bound : bias.bounds()) {
            json.writeStartObject();
            json.writeNumberProperty("gamma", bound.gamma());
            json.writeNumberProperty("p", bound.p());
            json.writeEndObject();
        }
        json.writeEndArray();
        Double tolerance = bias.tolerance();
        if (tolerance != null) {
            json.writeNumberProperty("gammaTolerated", tolerance);
        }
        Double value = bias.eValue();
        if (value != null && Double.isFinite(value)) {
            json.writeNumberProperty("eValue", value);
        }
        json.writeEndObject();
    }

    private String limits() {
        Interval limits = found.limits();
        return limits == null
                ? ""
                : String.format(Locale.ROOT, " (95%% limits %.4f to %.4f)", limits.lower(), limits.upper());
    }

    private static void print(PrintWriter out, String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
