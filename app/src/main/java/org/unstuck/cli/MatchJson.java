package org.unstuck.cli;

import java.io.PrintWriter;
import java.util.List;
import org.unstuck.matching.AuditReport;
import org.unstuck.matching.Certificate;
import org.unstuck.matching.Design;
import org.unstuck.matching.Matcher;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Pair;
import org.unstuck.matching.PairDetail;
import org.unstuck.matching.PairDetails;
import org.unstuck.matching.Pairs;
import tools.jackson.core.JsonGenerator;

/** A matching as JSON, with the prices that prove it; the form is described in docs/matching.md. */
final class MatchJson {
    private static final int ALTERNATIVES = 3;

    private final MatchingTable table;
    private final Design design;
    private final Pairs pairs;
    private final AuditReport audit;
    private final List<String> notices;
    private final PairDetails details;
    private final MatchText words;

    MatchJson(Matcher matcher, Pairs pairs, AuditReport audit, List<String> notices) {
        this.table = matcher.table();
        this.design = matcher.design();
        this.pairs = pairs;
        this.audit = audit;
        this.notices = notices;
        this.details = new PairDetails(matcher);
        this.words = new MatchText(matcher, pairs, audit, notices);
    }

    void write(PrintWriter out, List<MatchAddition> additions) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("design");
            json.writeStringProperty("id", design.id());
            json.writeNumberProperty("version", design.version());
            json.writeStringProperty("title", design.title());
            json.writeStringProperty("distance", design.metric().id());
            json.writeEndObject();
            counts(json);
            json.writeNumberProperty("total", pairs.total());
            json.writeNumberProperty("largest", pairs.largest());
            audit(json);
            json.writeArrayPropertyStart("notices");
            notices.forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("pairs");
            pairs.list().forEach(it -> pair(json, details.of(it, ALTERNATIVES)));
            json.writeEndArray();
            left(json);
            if (pairs.certificate().isPresent()) {
                certificate(json, pairs.certificate().get());
            }
            additions.forEach(it -> it.json(json));
            json.writeEndObject();
        }
        out.println();
    }

    private void counts(JsonGenerator json) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("pairs", pairs.list().size());
        json.writeNumberProperty("treatedMatched", pairs.treatedMatched());
        json.writeNumberProperty("treatedUnmatched", pairs.listUnmatched().size());
        json.writeNumberProperty("leftOut", pairs.listExcluded().size());
        json.writeEndObject();
    }

    private void audit(JsonGenerator json) {
        json.writeObjectPropertyStart("audit");
        json.writeBooleanProperty("everyPairWithinTheRules", audit.passed());
        json.writeBooleanProperty("optimal", pairs.certificate().isPresent());
        json.writeBooleanProperty("proofChecked", audit.proven());
        json.writeNumberProperty("pairsCompared", audit.compared());
        json.writeEndObject();
    }

    private void pair(JsonGenerator json, PairDetail detail) {
        json.writeStartObject();
        candidate(json, detail.pair());
        json.writeObjectPropertyStart("differMostIn");
        json.writeStringProperty("covariate", detail.worst().covariate());
        json.writeStringProperty("treated", detail.worst().treated());
        json.writeStringProperty("control", detail.worst().control());
        if (Double.isFinite(detail.worst().deviations())) {
            json.writeNumberProperty("standardDeviations", detail.worst().deviations());
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("alternatives");
        for (Pair other : detail.alternatives()) {
            json.writeStartObject();
            candidate(json, other);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void candidate(JsonGenerator json, Pair pair) {
        json.writeStringProperty("treated", table.id(pair.treated()));
        json.writeStringProperty("control", table.id(pair.control()));
        json.writeNumberProperty("distance", pair.distance());
    }

    private void left(JsonGenerator json) {
        json.writeArrayPropertyStart("unmatched");
        for (int row : pairs.listUnmatched()) {
            json.writeStartObject();
            json.writeStringProperty("treated", table.id(row));
            json.writeStringProperty("reason", words.reason(row));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("leftOut");
        pairs.listExcluded().forEach(it -> {
            json.writeStartObject();
            json.writeStringProperty("id", table.id(it.row()));
            json.writeArrayPropertyStart("lacks");
            it.columns().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void certificate(JsonGenerator json, Certificate certificate) {
        json.writeObjectPropertyStart("certificate");
        json.writeArrayPropertyStart("places");
        for (Certificate.Place place : certificate.places()) {
            json.writeStartObject();
            json.writeStringProperty("treated", table.id(place.treated()));
            json.writeNumberProperty("place", place.number());
            json.writeNumberProperty("ifEmpty", place.ifEmpty());
            price(json, place.price());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("controls");
        for (Certificate.Control control : certificate.controls()) {
            json.writeStartObject();
            json.writeStringProperty("control", table.id(control.control()));
            price(json, control.price());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void price(JsonGenerator json, Certificate.Price price) {
        json.writeNumberProperty("emptyPrice", price.empty());
        json.writeNumberProperty("distancePrice", price.distance());
    }
}
