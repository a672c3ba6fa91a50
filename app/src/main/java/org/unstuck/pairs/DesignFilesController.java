package org.unstuck.pairs;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
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
import org.unstuck.figure.SvgDrawing;
import org.unstuck.matching.DesignSensitivity;
import org.unstuck.workbench.Workbench;

/**
 * A design as a workbook, figures and a report, and how far it depends on single choices. Made by
 * {@link PairsConfiguration}, which hands it a clock.
 */
@Controller
final class DesignFilesController {
    private static final String SVG = "image/svg+xml";
    private static final String PNG = "image/png";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private final Workbench workbench;
    private final AskedDesigns designs;
    private final Clock clock;

    DesignFilesController(Workbench workbench, AskedDesigns designs, Clock clock) {
        this.workbench = workbench;
        this.designs = designs;
        this.clock = clock;
    }

    @GetMapping("/designs/{design}/files/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String design,
            @PathVariable String file,
            @RequestParam MultiValueMap<String, String> parameters) {
        AskedDesign asked = designs.get(design, parameters);
        Matching matching = designs.match(asked);
        return switch (file) {
            case "pairs.ods" -> file(asked, file, ODS, new DesignWorkbook(asked, matching).ods(LocalDate.now(clock)));
            case "love-plot.svg" -> file(asked, file, SVG, svg(lovePlot(matching)));
            case "love-plot.png" -> file(asked, file, PNG, lovePlot(matching).png());
            case "flow.svg" -> file(asked, file, SVG, svg(FlowDrawing.of(matching.flow())));
            case "flow.png" ->
                file(asked, file, PNG, FlowDrawing.of(matching.flow()).png());
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** What can be handed on: it names no school. */
    @GetMapping("/designs/{design}/report")
    String report(@PathVariable String design, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        AskedDesign asked = designs.get(design, parameters);
        Matching matching = designs.match(asked);
        model.addAttribute("asked", asked);
        model.addAttribute("matching", matching);
        model.addAttribute("flow", FlowDrawing.of(matching.flow()));
        model.addAttribute("rules", DesignWords.of(asked.choices()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("sources", workbench.register().sources());
        return "pairs/report";
    }

    @GetMapping("/designs/{design}/sensitivity")
    String sensitivity(
            @PathVariable String design, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        AskedDesign asked = designs.get(design, parameters);
        Matching matching = designs.match(asked);
        model.addAttribute("asked", asked);
        model.addAttribute(
                "sensitivity",
                SensitivityPage.of(DesignSensitivity.of(
                        matching.groups().table().table(), asked.choices().design())));
        return "pairs/sensitivity";
    }

    private static SvgDrawing lovePlot(Matching matching) {
        return matching.findBalance()
                .map(BalanceTable::drawing)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static byte[] svg(SvgDrawing drawing) {
        return drawing.svg().getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> file(AskedDesign asked, String file, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(asked.fileName() + "-" + file)
                                .build()
                                .toString())
                .body(bytes);
    }
}
