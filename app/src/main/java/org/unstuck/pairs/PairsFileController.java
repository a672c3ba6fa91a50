package org.unstuck.pairs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.unstuck.matching.MatchingTable;
import org.unstuck.web.Csv;

/** A design, its table and its pairs as files: with the first two, {@code unstuck match} makes the same pairs. */
@Controller
final class PairsFileController {
    private final AskedDesigns designs;
    private final SavedDesigns saved;

    PairsFileController(AskedDesigns designs, SavedDesigns saved) {
        this.designs = designs;
        this.saved = saved;
    }

    @GetMapping("/designs/{design}/pairs.csv")
    ResponseEntity<byte[]> pairs(@PathVariable String design, @RequestParam MultiValueMap<String, String> parameters) {
        AskedDesign asked = designs.get(design, parameters);
        Matching matching = designs.match(asked);
        Csv csv = new Csv();
        csv.row(List.of(
                "urn",
                "name",
                "phase",
                "region",
                "partner urn",
                "partner name",
                "partner region",
                "distance",
                "furthest apart in",
                "no partner because"));
        for (Matching.Row row : matching.rows()) {
            csv.row(List.of(
                    row.treated().urn().toString(),
                    row.treated().name(),
                    row.treated().phase(),
                    row.treated().region(),
                    row.control().urn().toString(),
                    row.control().name(),
                    row.control().region(),
                    row.distance(),
                    row.worst(),
                    ""));
        }
        for (Matching.Left left : matching.left()) {
            csv.row(List.of(
                    left.school().urn().toString(),
                    left.school().name(),
                    left.school().phase(),
                    left.school().region(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    left.reason()));
        }
        return file("pairs", "csv", asked, csv.toString());
    }

    @GetMapping("/designs/{design}/table.csv")
    ResponseEntity<byte[]> table(@PathVariable String design, @RequestParam MultiValueMap<String, String> parameters) {
        AskedDesign asked = designs.get(design, parameters);
        MatchingTable table = designs.match(asked).groups().table().table();
        List<String> columns = DesignText.columns();
        Csv csv = new Csv();
        csv.row(columns);
        for (int row = 0; row < table.size(); row++) {
            List<String> cells = new ArrayList<>(List.of(table.id(row), table.isTreated(row) ? "1" : "0"));
            for (String column : columns.subList(2, columns.size())) {
                cells.add(table.getColumn(column).text(row));
            }
            csv.row(cells);
        }
        return file("table", "csv", asked, csv.toString());
    }

    @GetMapping("/designs/{design}/design.yaml")
    ResponseEntity<byte[]> design(@PathVariable String design, @RequestParam MultiValueMap<String, String> parameters) {
        AskedDesign asked = designs.get(design, parameters);
        String text = asked.saved()
                ? saved.get(design, Integer.toString(asked.origin().version()))
                        .saved()
                        .text()
                : DesignText.of(asked.choices());
        return file("design", "yaml", asked, text);
    }

    private static ResponseEntity<byte[]> file(String what, String kind, AskedDesign asked, String text) {
        String name = what + "-" + asked.fileName() + "." + kind;
        MediaType type = kind.equals("csv")
                ? new MediaType("text", "csv", StandardCharsets.UTF_8)
                : new MediaType("application", "yaml", StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
