package org.unstuck.nation;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.unstuck.classification.Definition;
import org.unstuck.picture.PictureTable;
import org.unstuck.web.Csv;
import org.unstuck.workbench.Workbench;

/** The national picture of a definition on a date, for analysts. */
@Controller
final class NationController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Workbench workbench;
    private final Asked asked;
    private final Pictures pictures;
    private final FigureFiles files;

    NationController(Workbench workbench, Asked asked, Pictures pictures, FigureFiles files) {
        this.workbench = workbench;
        this.asked = asked;
        this.pictures = pictures;
        this.files = files;
    }

    /** The picture of the definition that a form chose, or of the first. */
    @GetMapping("/picture")
    String choose(@RequestParam MultiValueMap<String, String> parameters) {
        String id = parameters.getFirst("definition");
        Definition definition = id == null ? asked.definitions().get(0) : asked.definition(id);
        Asked.Picture picture = asked.picture(definition.id().value(), parameters);
        return "redirect:" + (workbench.empty() ? picture.address("/publication") : picture.address(""));
    }

    @GetMapping("/picture/{definition}")
    String show(
            @PathVariable String definition,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        Asked.Picture picture = asked.picture(definition, parameters);
        if (picture.field().typed() && picture.field().error().isEmpty()) {
            return "redirect:" + picture.address("");
        }
        PicturePages.describe(picture, workbench, model, response);
        model.addAttribute(
                "filters", PictureFilters.of(picture, pictures.listRegions(picture.definition(), picture.date())));
        model.addAttribute("definitions", asked.definitions());
        model.addAttribute("tables", workbench.empty() ? List.of() : tables(picture));
        if (!workbench.empty()) {
            model.addAttribute("counts", drawn(picture).picture().counts());
        }
        return "nation/picture";
    }

    @GetMapping("/picture/{definition}/{table}")
    String table(
            @PathVariable String definition,
            @PathVariable String table,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        Asked.Picture picture = asked.picture(definition, parameters);
        PicturePages.describe(picture, workbench, model, response);
        model.addAttribute("shown", shown(picture, table));
        return "nation/table";
    }

    /** A figure as SVG or PNG, or the table as CSV with every column. */
    @GetMapping("/picture/{definition}/{table}/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String definition,
            @PathVariable String table,
            @PathVariable String file,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known) {
        ShownTable shown = shown(asked.picture(definition, parameters), table);
        String saved = definition + "-" + table + "-not-for-publication";
        if (!file.equals("table.csv")) {
            return files.answer(shown.findFigure().orElseThrow(NationController::notFound), file, saved, known);
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(saved + ".csv")
                                .build()
                                .toString())
                .body(csv(shown.table()).getBytes(StandardCharsets.UTF_8));
    }

    private Pictures.Drawn drawn(Asked.Picture picture) {
        return pictures.of(picture.definition(), picture.date(), picture.look().among());
    }

    private List<ShownTable> tables(Asked.Picture picture) {
        Theme theme = picture.look().theme();
        return drawn(picture).picture().tables().stream()
                .filter(it -> theme == null || theme.holds(it))
                .map(it -> shown(picture, it))
                .toList();
    }

    private ShownTable shown(Asked.Picture picture, String id) {
        if (workbench.empty()) {
            throw notFound();
        }
        return shown(picture, drawn(picture).picture().find(id).orElseThrow(NationController::notFound));
    }

    private ShownTable shown(Asked.Picture picture, PictureTable table) {
        return new ShownTable(
                table,
                pictures.figures(picture.definition(), picture.date(), picture.look())
                        .of(table)
                        .orElse(null),
                picture.address("/" + table.id()).without(Look.THEME),
                picture.look().beside());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String csv(PictureTable table) {
        Csv csv = new Csv();
        csv.row(table.grid().columns().stream().map(it -> it.id()).toList());
        table.grid()
                .rows()
                .forEach(row -> csv.row(row.stream().map(CellWords::plain).toList()));
        return csv.toString();
    }
}
