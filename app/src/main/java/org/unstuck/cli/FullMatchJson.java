package org.unstuck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.unstuck.matching.Balance;
import org.unstuck.matching.BalanceFigures;
import org.unstuck.matching.BalanceRow;
import org.unstuck.matching.MatchedSet;
import tools.jackson.core.JsonGenerator;

/** The sets of a full matching as JSON; docs/matching.md describes it. */
record FullMatchJson(FullMatch match) {
    void write(PrintWriter out) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("design");
            json.writeStringProperty("id", match.design().id());
            json.writeNumberProperty("version", match.design().version());
            json.writeStringProperty("title", match.design().title());
            json.writeStringProperty("distance", match.design().metric().id());
            json.writeEndObject();
            json.writeObjectPropertyStart("counts");
            json.writeNumberProperty("sets", match.found().sets().size());
            json.writeNumberProperty("treatedMatched", match.matched(true));
            json.writeNumberProperty("controlsMatched", match.matched(false));
            json.writeNumberProperty("treatedUnmatched", match.unmatched(true));
            json.writeNumberProperty("controlsUnmatched", match.unmatched(false));
            json.writeEndObject();
            json.writeNumberProperty("total", match.found().total());
            json.writeArrayPropertyStart("notices");
            match.notices().forEach(json::writeString);
            json.writeEndArray();
            Balance balance = match.balance();
            json.writeArrayPropertyStart("balance");
            if (balance != null) {
                balance.rows().forEach(it -> balance(json, it));
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("sets");
            match.found().sets().forEach(it -> set(json, it));
            json.writeEndArray();
            unmatched(json);
            json.writeEndObject();
        }
        out.println();
    }

    private static void balance(JsonGenerator json, BalanceRow row) {
        json.writeStartObject();
        json.writeStringProperty("variable", row.variable());
        figures(json, "before", row.before());
        figures(json, "after", row.after());
        json.writeEndObject();
    }

    private static void figures(JsonGenerator json, String name, BalanceFigures figures) {
        json.writeObjectPropertyStart(name);
        number(json, "meanTreated", figures.meanTreated());
        number(json, "meanControl", figures.meanControl());
        number(json, "standardisedDifference", figures.standardisedDifference());
        json.writeEndObject();
    }

    /** JSON has no word for what is not a number. */
    private static void number(JsonGenerator json, String name, double value) {
        if (Double.isFinite(value)) {
            json.writeNumberProperty(name, value);
        } else {
            json.writeNullProperty(name);
        }
    }

    private void set(JsonGenerator json, MatchedSet set) {
        json.writeStartObject();
        units(json, "treated", set.treated());
        units(json, "controls", set.controls());
        json.writeNumberProperty("distance", set.distance());
        json.writeEndObject();
    }

    private void units(JsonGenerator json, String name, List<Integer> rows) {
        json.writeArrayPropertyStart(name);
        rows.forEach(it -> json.writeString(match.table().id(it)));
        json.writeEndArray();
    }

    private void unmatched(JsonGenerator json) {
        Map<Integer, String> reasons = match.reasons();
        json.writeArrayPropertyStart("unmatched");
        for (int row : match.found().unmatched()) {
            json.writeStartObject();
            json.writeStringProperty("unit", match.table().id(row));
            json.writeStringProperty("group", match.table().isTreated(row) ? "treated" : "control");
            json.writeStringProperty("reason", reasons.getOrDefault(row, ""));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
