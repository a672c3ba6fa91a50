package org.unstuck.cli;

import java.io.PrintWriter;
import java.util.List;
import org.unstuck.classification.Words;
import org.unstuck.picture.Grid;
import org.unstuck.picture.Grid.Cell;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.PictureTable;
import org.unstuck.picture.SourceUse;
import org.unstuck.provenance.Source;
import tools.jackson.core.JsonGenerator;

/** A national picture for analysts, small numbers included: as tables for people and as JSON. */
final class PictureText {
    static final String NOT_FOR_PUBLICATION =
            "These tables hold small numbers: they are for use in your organisation, not for publication.";

    private final NationalPicture picture;

    PictureText(NationalPicture picture) {
        this.picture = picture;
    }

    void table(PrintWriter out) {
        if (picture.provenance().invented()) {
            out.println("Invented data: no school in these tables is real.");
        }
        out.println(picture.headline());
        out.println(picture.definition().population().words());
        picture.tables().forEach(it -> table(it, out));
        out.printf("%n%s%n", NOT_FOR_PUBLICATION);
    }

    static void table(PictureTable table, PrintWriter out) {
        String citation = table.about().citation();
        out.printf("%n%s%s%n", table.about().title(), citation.isEmpty() ? "" : " (" + citation + ")");
        out.println(table.about().reading());
        out.println();
        GridText.print(table.grid(), out);
        for (String note : table.about().notes()) {
            out.println("Note: " + note);
        }
        for (SourceUse use : table.about().sources()) {
            out.printf(
                    "Source: %s, as at %s, for %,d%n",
                    use.source().name(), Words.date(use.source().asAt()), use.values());
        }
    }

    void json(PrintWriter out) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("definition", picture.definition().id().value());
            json.writeNumberProperty("definitionVersion", picture.definition().version());
            json.writeStringProperty("asAt", picture.asAt().toString());
            json.writeBooleanProperty("forPublication", false);
            json.writeObjectPropertyStart("counts");
            json.writeNumberProperty("met", picture.counts().met());
            json.writeNumberProperty("metCertain", picture.counts().metCertain());
            json.writeNumberProperty("notMet", picture.counts().notMet());
            json.writeNumberProperty("couldNotBeJudged", picture.counts().couldNotBeJudged());
            json.writeEndObject();
            json.writeArrayPropertyStart("tables");
            picture.tables().forEach(it -> json(it, json));
            json.writeEndArray();
            provenance(json);
            json.writeEndObject();
        }
        out.println();
    }

    static void json(PictureTable table, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", table.id());
        json.writeStringProperty("title", table.about().title());
        json.writeStringProperty("citation", table.about().citation());
        json.writeStringProperty("population", table.about().population());
        json.writeStringProperty("reading", table.about().reading());
        json.writeArrayPropertyStart("notes");
        table.about().notes().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("sources");
        for (SourceUse use : table.about().sources()) {
            json.writeStartObject();
            json.writeStringProperty("name", use.source().name());
            json.writeStringProperty("asAt", use.source().asAt().toString());
            json.writeNumberProperty("values", use.values());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("script", table.about().script());
        rows(table.grid(), json);
        json.writeEndObject();
    }

    private static void rows(Grid grid, JsonGenerator json) {
        json.writeArrayPropertyStart("rows");
        for (List<Cell> row : grid.rows()) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                String column = grid.columns().get(i).id();
                Cell cell = row.get(i);
                if (cell instanceof Cell.Count count) {
                    json.writeNumberProperty(column, count.value());
                } else if (cell instanceof Cell.Figure figure && !Double.isInfinite(figure.value())) {
                    json.writeNumberProperty(column, figure.value());
                } else if (cell instanceof Cell.Text text) {
                    json.writeStringProperty(column, text.text());
                } else {
                    json.writeNullProperty(column);
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void provenance(JsonGenerator json) {
        json.writeObjectPropertyStart("provenance");
        json.writeBooleanProperty("invented", picture.provenance().invented());
        json.writeArrayPropertyStart("scripts");
        for (NationalPicture.Script script : picture.provenance().scripts()) {
            json.writeStartObject();
            json.writeStringProperty("name", script.name());
            json.writeStringProperty("sha256", script.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("sources");
        for (Source source : picture.provenance().sources()) {
            json.writeStartObject();
            json.writeStringProperty("name", source.name());
            json.writeStringProperty("sha256", source.id().contentHash());
            json.writeStringProperty("asAt", source.asAt().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
