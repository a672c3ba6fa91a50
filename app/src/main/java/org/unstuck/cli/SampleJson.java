package org.unstuck.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unstuck.matching.Design;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Pair;
import org.unstuck.sampling.AppendixRow;
import org.unstuck.sampling.AppendixTable;
import org.unstuck.sampling.Draw;
import org.unstuck.sampling.Pool;
import org.unstuck.sampling.Replacement;
import org.unstuck.sampling.SampleOutcome;
import org.unstuck.sampling.SamplePlan;
import tools.jackson.core.JsonGenerator;

/** A sample as JSON; the form is described in docs/sampling.md. */
final class SampleJson {
    private final Design design;
    private final SamplePlan plan;
    private final Pool pool;
    private final MatchingTable table;
    private final SampleOutcome outcome;
    private final long seed;

    SampleJson(Design design, SamplePlan plan, Pool pool, SampleOutcome outcome, long seed) {
        this.design = design;
        this.plan = plan;
        this.pool = pool;
        this.table = pool.table();
        this.outcome = outcome;
        this.seed = seed;
    }

    void write(PrintWriter out) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("design");
            json.writeStringProperty("id", design.id());
            json.writeNumberProperty("version", design.version());
            json.writeStringProperty("title", design.title());
            json.writeStringProperty("distance", design.metric().id());
            json.writeEndObject();
            json.writeStringProperty("choice", plan.choice().id());
            json.writeNumberProperty("seed", seed);
            json.writeNumberProperty("total", outcome.sample().total());
            json.writeArrayPropertyStart("pairs");
            outcome.sample().pairs().forEach(it -> pair(json, it));
            json.writeEndArray();
            Draw draw = outcome.draw();
            if (draw != null) {
                draw(json, draw);
            }
            json.writeArrayPropertyStart("reserves");
            outcome.reserves().forEach(it -> reserve(json, it));
            json.writeEndArray();
            AppendixTable appendix = outcome.appendix();
            if (appendix != null) {
                appendix(json, appendix);
            }
            json.writeEndObject();
        }
        out.println();
    }

    private void pair(JsonGenerator json, Pair pair) {
        json.writeStartObject();
        json.writeStringProperty("stuck", table.id(pair.treated()));
        json.writeStringProperty("partner", table.id(pair.control()));
        json.writeStringProperty("phase", pool.phase(pair.treated()));
        json.writeStringProperty("region", pool.region(pair.treated()));
        json.writeStringProperty("partnerRegion", pool.region(pair.control()));
        json.writeNumberProperty("distance", pair.distance());
        json.writeEndObject();
    }

    private void draw(JsonGenerator json, Draw draw) {
        json.writeBooleanProperty("chancesExact", draw.exact());
        json.writeNumberProperty("chancesSimulated", draw.simulated());
        json.writeObjectPropertyStart("chances");
        draw.chances().forEach((school, chance) -> json.writeNumberProperty(table.id(school), chance));
        json.writeEndObject();
    }

    private void reserve(JsonGenerator json, SampleOutcome.Reserve reserve) {
        json.writeStartObject();
        json.writeStringProperty("school", table.id(reserve.school()));
        json.writeArrayPropertyStart("replacements");
        for (Replacement replacement : reserve.replacements()) {
            json.writeStartObject();
            schools(json, "invited", replacement.invited());
            schools(json, "released", replacement.released());
            json.writeNumberProperty("extra", replacement.extra());
            json.writeArrayPropertyStart("changed");
            replacement.changed().forEach(it -> pair(json, it));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void schools(JsonGenerator json, String name, List<Integer> schools) {
        json.writeArrayPropertyStart(name);
        schools.forEach(it -> json.writeString(table.id(it)));
        json.writeEndArray();
    }

    private static void appendix(JsonGenerator json, AppendixTable appendix) {
        json.writeObjectPropertyStart("appendix");
        json.writeNumberProperty("least", appendix.least());
        json.writeArrayPropertyStart("columns");
        appendix.columns().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        for (AppendixRow row : appendix.rows()) {
            json.writeStartObject();
            json.writeStringProperty("label", row.label());
            json.writeBooleanProperty("stuck", row.stuck());
            json.writeArrayPropertyStart("cells");
            row.cells().forEach(it -> cell(json, it));
            json.writeEndArray();
            json.writeStringProperty("reason", row.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void cell(JsonGenerator json, @Nullable String cell) {
        if (cell == null) {
            json.writeNull();
        } else {
            json.writeString(cell);
        }
    }
}
