package org.unstuck.pairs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unstuck.UserFacingException;
import org.unstuck.matching.MatchingTable;
import org.unstuck.web.Csv;
import org.unstuck.web.PageError;

/** A design, its table and its pairs as files: with the first two, {@code unstuck match} makes the same pairs. */
@Controller
final class PairsFileController {
    private final Groups groups;
    private final Studies studies;

    PairsFileController(Groups groups, Studies studies) {
        this.groups = groups;
        this.studies = studies;
    }

    @GetMapping("/designs/new/pairs.csv")
    ResponseEntity<byte[]> pairs(@RequestParam MultiValueMap<String, String> parameters) {
        Choices choices = choices(parameters);
        Matching matching = new Matching(choices, studies.get(choices.treated(), choices.control(), choices.asAt()));
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
        return file("pairs", "csv", choices, csv.toString());
    }

    @GetMapping("/designs/new/table.csv")
    ResponseEntity<byte[]> table(@RequestParam MultiValueMap<String, String> parameters) {
        Choices choices = choices(parameters);
        MatchingTable table = studies.get(choices.treated(), choices.control(), choices.asAt())
                .table()
                .table();
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
        return file("table", "csv", choices, csv.toString());
    }

    @GetMapping("/designs/new/design.yaml")
    ResponseEntity<byte[]> design(@RequestParam MultiValueMap<String, String> parameters) {
        Choices choices = choices(parameters);
        return file("design", "yaml", choices, DesignText.of(choices));
    }

    private Choices choices(MultiValueMap<String, String> parameters) {
        List<PageError> errors = new ArrayList<>();
        Choices choices = Choices.of(parameters, groups, errors);
        if (!errors.isEmpty()) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT, errors.get(0).message() + ".");
        }
        return choices;
    }

    private static ResponseEntity<byte[]> file(String what, String kind, Choices choices, String text) {
        String name = what + "-" + choices.treated().id() + "-"
                + choices.control().id() + "-" + choices.asAt() + "." + kind.toLowerCase(Locale.ROOT);
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
