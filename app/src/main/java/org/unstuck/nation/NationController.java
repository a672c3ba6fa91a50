package org.unstuck.nation;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Definition;
import org.unstuck.figure.Figure;
import org.unstuck.figure.FigureRenderer;
import org.unstuck.figure.Width;
import org.unstuck.picture.CompareClassifications;
import org.unstuck.picture.PictureTable;
import org.unstuck.web.Csv;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** The national picture of a definition on a date, for analysts. */
@Controller
final class NationController {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Workbench workbench;
    private final Asked asked;
    private final Pictures pictures;
    private final FigureRenderer renderer;

    NationController(Workbench workbench, Asked asked, Pictures pictures, FigureRenderer renderer) {
        this.workbench = workbench;
        this.asked = asked;
        this.pictures = pictures;
        this.renderer = renderer;
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
        describe(picture, model, response);
        model.addAttribute("definitions", asked.definitions());
        model.addAttribute("tables", workbench.empty() ? List.of() : tables(picture));
        if (!workbench.empty()) {
            model.addAttribute(
                    "counts",
                    pictures.of(picture.definition(), picture.date()).picture().counts());
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
        describe(picture, model, response);
        model.addAttribute("shown", shown(picture, table));
        return "nation/table";
    }

    /** A figure as SVG or PNG, or the table as CSV with every column. */
    @GetMapping("/picture/{definition}/{table}/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String definition,
            @PathVariable String table,
            @PathVariable String file,
            @RequestParam MultiValueMap<String, String> parameters) {
        ShownTable shown = shown(asked.picture(definition, parameters), table);
        return switch (file) {
            case "figure.svg" ->
                image(SVG, renderer.svg(figure(shown), Width.WIDE).getBytes(StandardCharsets.UTF_8));
            case "narrow.svg" ->
                image(SVG, renderer.svg(figure(shown), Width.NARROW).getBytes(StandardCharsets.UTF_8));
            case "figure.png" -> image(MediaType.IMAGE_PNG, renderer.png(figure(shown), Width.WIDE));
            case "table.csv" ->
                ResponseEntity.ok()
                        .contentType(CSV)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(definition + "-" + table + "-not-for-publication.csv")
                                        .build()
                                        .toString())
                        .body(csv(shown.table()).getBytes(StandardCharsets.UTF_8));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** What became of the schools of one date on another, or under another definition. */
    @GetMapping("/picture/{definition}/compare")
    String compare(
            @PathVariable String definition,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        Asked.Picture first = asked.picture(definition, parameters);
        String with = parameters.getFirst("with");
        Definition second = with == null ? first.definition() : asked.definition(with);
        DateField and = DateField.read(parameters, "and");
        LocalDate date =
                and.find().orElse(with == null ? first.date() : second.asAt().usual());
        describe(first, model, response);
        model.addAttribute("definitions", asked.definitions());
        model.addAttribute("second", second);
        model.addAttribute("and", and.orShow(date));
        if (!workbench.empty() && (!second.equals(first.definition()) || !date.equals(first.date()))) {
            Classification one = workbench.classify(first.definition(), first.date());
            Classification other = workbench.classify(second, date);
            boolean inOrder = !one.asAt().isAfter(other.asAt());
            PictureTable comparison = CompareClassifications.of(
                    pictures.of(first.definition(), first.date()).facts().register(),
                    inOrder ? one : other,
                    inOrder ? other : one);
            model.addAttribute("shown", new ShownTable(comparison, null, first.address("/compare")));
        }
        return "nation/compare";
    }

    private void describe(Asked.Picture picture, Model model, HttpServletResponse response) {
        model.addAttribute("asked", picture.definition());
        model.addAttribute("date", picture.date());
        model.addAttribute("entered", picture.field());
        model.addAttribute("empty", workbench.empty());
        model.addAttribute(
                "addresses",
                Map.of(
                        "picture", picture.address("").toString(),
                        "compare", picture.address("/compare").toString(),
                        "publication", picture.address("/publication").toString()));
        model.addAttribute("sources", workbench.register().sources());
        String wrong = picture.field().error();
        model.addAttribute("errors", wrong.isEmpty() ? List.of() : List.of(new PageError("as-at-day", wrong)));
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private List<ShownTable> tables(Asked.Picture picture) {
        Pictures.Drawn drawn = pictures.of(picture.definition(), picture.date());
        PictureFigures figures = new PictureFigures(drawn);
        return drawn.picture().tables().stream()
                .map(it -> new ShownTable(it, figures.of(it).orElse(null), picture.address("/" + it.id())))
                .toList();
    }

    private ShownTable shown(Asked.Picture picture, String id) {
        if (workbench.empty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Pictures.Drawn drawn = pictures.of(picture.definition(), picture.date());
        PictureTable table =
                drawn.picture().find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ShownTable(
                table, new PictureFigures(drawn).of(table).orElse(null), picture.address("/" + table.id()));
    }

    private static Figure figure(ShownTable shown) {
        return shown.findFigure().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> image(MediaType type, byte[] bytes) {
        return ResponseEntity.ok().contentType(type).body(bytes);
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
