package org.unstuck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.unstuck.SpreadsheetCell;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classification.Classified;
import org.unstuck.classification.Words;
import org.unstuck.provenance.Source;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;
import org.unstuck.school.Phase;
import tools.jackson.core.JsonGenerator;

/** A classification as a table for people, as CSV and as JSON; the forms are described in docs/command-line.md. */
final class ClassificationText {
    private final Classification classification;
    private final Register register;
    private final Classification.Counts counts;

    ClassificationText(Classification classification, Register register) {
        this.classification = classification;
        this.register = register;
        this.counts = classification.counts();
    }

    void table(PrintWriter out) {
        LocalDate asAt = classification.asAt();
        out.printf(
                "%,d schools met '%s' on %s on the records found; between %,d and %,d once the gaps in the records are"
                        + " allowed for.%n",
                counts.met(), classification.definition().title(), Words.date(asAt), counts.lower(), counts.upper());
        out.printf(
                "%,d did not meet it and %,d could not be judged, of %,d.%n%n",
                counts.notMet(), counts.couldNotBeJudged(), counts.all());
        classification.metByPhase().forEach((phase, count) -> out.printf("%-20s %,6d%n", phase.words(), count));
        out.printf("%n%-7s %-45s %-20s %-26s %s%n", "URN", "School", "Phase", "Local authority", "Certain");
        for (Classified each : classification.schools()) {
            if (each.met()) {
                out.printf(
                        "%-7s %-45s %-20s %-26s %s%n",
                        each.school().urn(),
                        shortened(each.school().nameOn(asAt), 45),
                        each.phase().words(),
                        shortened(localAuthority(each), 26),
                        each.verdict().certain() ? "yes" : "no");
            }
        }
        out.printf("%nThis list is for use in your organisation, not for publication.%n");
    }

    void csv(PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(List.of("urn", "name", "phase", "type", "local_authority", "verdict", "certain"));
        for (Classified each : classification.schools()) {
            csv.writeRecord(List.of(
                    each.school().urn().toString(),
                    SpreadsheetCell.defused(each.school().nameOn(classification.asAt())),
                    each.phase().id(),
                    each.type().id(),
                    SpreadsheetCell.defused(localAuthority(each)),
                    each.verdict().answer().id(),
                    Boolean.toString(each.verdict().certain())));
        }
        out.flush();
    }

    void json(PrintWriter out) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty(
                    "definition", classification.definition().id().value());
            json.writeStringProperty("asAt", classification.asAt().toString());
            json.writeObjectPropertyStart("counts");
            json.writeNumberProperty("judged", counts.judged());
            json.writeNumberProperty("met", counts.met());
            json.writeNumberProperty("metCertain", counts.metCertain());
            json.writeNumberProperty("notMet", counts.notMet());
            json.writeNumberProperty("couldNotBeJudged", counts.couldNotBeJudged());
            json.writeEndObject();
            json.writeObjectPropertyStart("bounds");
            json.writeNumberProperty("lower", counts.lower());
            json.writeNumberProperty("upper", counts.upper());
            json.writeEndObject();
            json.writeObjectPropertyStart("byPhase");
            for (Map.Entry<Phase, Integer> each : classification.metByPhase().entrySet()) {
                json.writeNumberProperty(each.getKey().id(), each.getValue());
            }
            json.writeEndObject();
            json.writeArrayPropertyStart("schools");
            classification.schools().forEach(it -> school(json, it));
            json.writeEndArray();
            provenance(json);
            json.writeEndObject();
        }
        out.println();
    }

    private void school(JsonGenerator json, Classified each) {
        json.writeStartObject();
        json.writeStringProperty("urn", each.school().urn().toString());
        json.writeStringProperty("name", each.school().nameOn(classification.asAt()));
        json.writeStringProperty("phase", each.phase().id());
        json.writeStringProperty("type", each.type().id());
        json.writeStringProperty("sector", each.type().sector().id());
        json.writeStringProperty("localAuthority", localAuthority(each));
        json.writeStringProperty("verdict", each.verdict().answer().id());
        json.writeBooleanProperty("certain", each.verdict().certain());
        json.writeEndObject();
    }

    private void provenance(JsonGenerator json) {
        json.writeObjectPropertyStart("provenance");
        json.writeNumberProperty(
                "definitionVersion", classification.definition().version());
        json.writeStringProperty(
                "lineage", classification.definition().lineage().id());
        json.writeBooleanProperty("invented", register.invented());
        json.writeArrayPropertyStart("sources");
        for (Source source : register.sources()) {
            json.writeStartObject();
            json.writeStringProperty("name", source.name());
            json.writeStringProperty("sha256", source.id().contentHash());
            json.writeStringProperty("layout", source.layout());
            json.writeStringProperty("asAt", source.asAt().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private String localAuthority(Classified each) {
        return each.school()
                .find(Attribute.LOCAL_AUTHORITY, classification.asAt())
                .orElse("");
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 3) + "...";
    }
}
