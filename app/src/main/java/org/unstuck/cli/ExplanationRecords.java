package org.unstuck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.List;
import org.unstuck.SpreadsheetCell;
import org.unstuck.classification.Classification.Classified;
import org.unstuck.classification.Reason;
import org.unstuck.classification.Verdict;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Period;
import org.unstuck.provenance.SourceRow;
import tools.jackson.core.JsonGenerator;

/** A verdict for programs: its inspections as CSV, all of it as JSON. */
final class ExplanationRecords {
    private final Classified classified;
    private final Verdict verdict;

    ExplanationRecords(Classified classified) {
        this.classified = classified;
        this.verdict = classified.verdict();
    }

    void csv(PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(List.of("urn", "date", "published", "kind", "outcome", "counts", "file", "row"));
        for (Inspection inspection : verdict.history().inspections()) {
            SourceRow source = inspection.sources().get(0);
            csv.writeRecord(List.of(
                    inspection.urn().toString(),
                    inspection.date().toString(),
                    inspection.findPublished().map(Object::toString).orElse(""),
                    inspection.kind().words(),
                    SpreadsheetCell.defused(inspection.outcome().words()),
                    Boolean.toString(verdict.evidence().graded().contains(inspection)),
                    SpreadsheetCell.defused(source.source().name()),
                    Integer.toString(source.row())));
        }
        out.flush();
    }

    void json(PrintWriter out) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("urn", classified.school().urn().toString());
            json.writeStringProperty("name", classified.school().nameOn(verdict.asAt()));
            json.writeStringProperty("definition", verdict.definition().id().value());
            json.writeStringProperty("asAt", verdict.asAt().toString());
            json.writeStringProperty("verdict", verdict.answer().id());
            json.writeBooleanProperty("certain", verdict.certain());
            strings(json, "lineage", verdict.history().lineage().members());
            strings(json, "oddities", verdict.history().lineage().oddities());
            json.writeArrayPropertyStart("reasons");
            verdict.reasons().forEach(it -> reason(json, it));
            json.writeEndArray();
            strings(json, "whatWouldChange", verdict.whatWouldChange());
            json.writeArrayPropertyStart("inspections");
            verdict.history().inspections().forEach(it -> inspection(json, it));
            json.writeEndArray();
            periods(json, "unknown", verdict.history().unknown());
            json.writeEndObject();
        }
        out.println();
    }

    private static void reason(JsonGenerator json, Reason reason) {
        json.writeStartObject();
        json.writeStringProperty("condition", reason.condition());
        json.writeStringProperty("answer", reason.answer());
        json.writeStringProperty("finding", reason.finding());
        strings(
                json,
                "inspections",
                reason.inspections().stream().map(Inspection::date).toList());
        periods(json, "undecided", reason.undecided());
        json.writeArrayPropertyStart("parts");
        reason.parts().forEach(it -> reason(json, it));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void inspection(JsonGenerator json, Inspection inspection) {
        json.writeStartObject();
        json.writeStringProperty("urn", inspection.urn().toString());
        json.writeStringProperty("date", inspection.date().toString());
        inspection.findPublished().ifPresent(it -> json.writeStringProperty("published", it.toString()));
        json.writeStringProperty("kind", inspection.kind().words());
        json.writeStringProperty("outcome", inspection.outcome().words());
        json.writeArrayPropertyStart("sources");
        for (SourceRow source : inspection.sources()) {
            json.writeStartObject();
            json.writeStringProperty("file", source.source().name());
            json.writeNumberProperty("row", source.row());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<?> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(it -> json.writeString(it.toString()));
        json.writeEndArray();
    }

    private static void periods(JsonGenerator json, String name, List<Period> periods) {
        json.writeArrayPropertyStart(name);
        for (Period period : periods) {
            json.writeStartObject();
            json.writeStringProperty("from", period.from().toString());
            json.writeStringProperty("to", period.to().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
