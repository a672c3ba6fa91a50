package org.unstuck.studies;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.UserFacingException;
import org.unstuck.figure.FigureRenderer;
import org.unstuck.figure.Tiles;
import org.unstuck.figure.Width;
import org.unstuck.pairs.DesignSamples;
import org.unstuck.pairs.SavedDesign;
import org.unstuck.store.StoreFailure;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** Studies: those of the reader, opening one, and one with its sample. */
@Controller
final class StudiesController {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    /** The published table numbers pairs by other lots than those that drew them. */
    private static final long OTHER_LOTS = 0x5DEECE66DL;

    private final OwnStudies studies;
    private final OpenStudy open;
    private final DesignSamples samples;
    private final Workbench workbench;
    private final FigureRenderer renderer;

    StudiesController(
            OwnStudies studies, OpenStudy open, DesignSamples samples, Workbench workbench, FigureRenderer renderer) {
        this.studies = studies;
        this.open = open;
        this.samples = samples;
        this.workbench = workbench;
        this.renderer = renderer;
    }

    @GetMapping("/studies")
    String list(Model model) {
        model.addAttribute("studies", studies.list());
        model.addAttribute("managed", studies.listToManage());
        return "studies/list";
    }

    @GetMapping("/studies/new")
    ModelAndView begin(@RequestParam Map<String, String> parameters) {
        return form(design(parameters), "", "", List.of());
    }

    @PostMapping("/studies")
    ModelAndView open(@RequestParam Map<String, String> parameters) {
        SavedDesign design = design(parameters);
        String title = parameters.getOrDefault("title", "").strip();
        String seed = parameters.getOrDefault("seed", "").strip();
        if (!seed.matches("[0-9]{1,15}")) {
            return refused(
                    form(design, title, seed, List.of(new PageError("seed", "Give a number of up to 15 digits"))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return new ModelAndView(
                    "redirect:" + open.open(title, design, Long.parseLong(seed)).address());
        } catch (RuntimeException e) {
            UserFacingException told = StoreFailure.of(e).orElseThrow(() -> e);
            return refused(
                    form(design, title, seed, List.of(error("title", told))),
                    told.code() == UserFacingException.Code.HOME
                            ? HttpStatus.SERVICE_UNAVAILABLE
                            : HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/studies/{study}")
    String show(@PathVariable String study, @RequestParam Map<String, String> parameters, Model model) {
        StudyPage page = page(study);
        model.addAttribute("study", page);
        model.addAttribute("recorded", parameters.containsKey("recorded"));
        model.addAttribute("map", map(page));
        try {
            model.addAttribute(
                    "appendix",
                    samples.appendix(
                            design(page),
                            page.sample().pairs(),
                            page.study().drawing().seed() ^ OTHER_LOTS));
        } catch (UserFacingException e) {
            model.addAttribute("untold", e.getMessage());
        }
        return "studies/study";
    }

    @GetMapping("/studies/{study}/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable String study, @PathVariable String file) {
        StudyPage page = page(study);
        return switch (file) {
            case "map.svg" -> image(SVG, svg(map(page), Width.WIDE));
            case "map-narrow.svg" -> image(SVG, svg(map(page), Width.NARROW));
            case "map.png" -> image(MediaType.IMAGE_PNG, renderer.png(map(page), Width.WIDE));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private StudyPage page(String study) {
        OpenedStudy opened = studies.get(study);
        Study.Drawing drawing = opened.study().drawing();
        return new StudyPage(
                opened, samples.choices(samples.get(drawing.design(), drawing.version())), workbench.register());
    }

    private SavedDesign design(StudyPage page) {
        Study.Drawing drawing = page.study().drawing();
        return samples.get(drawing.design(), drawing.version());
    }

    private SavedDesign design(Map<String, String> parameters) {
        String version = parameters.getOrDefault("version", "");
        return samples.get(
                parameters.getOrDefault("design", ""), version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0);
    }

    private ModelAndView form(SavedDesign design, String title, String seed, List<PageError> errors) {
        Map<String, Object> model = new HashMap<>();
        model.put("design", design);
        model.put("choices", samples.choices(design));
        model.put("title", title);
        model.put("seed", seed);
        model.put("errors", errors);
        return new ModelAndView("studies/new", model);
    }

    private static ModelAndView refused(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    static PageError error(String field, UserFacingException told) {
        return new PageError(
                field, Optional.ofNullable(told.getMessage()).orElse("").replaceAll("\\.$", ""));
    }

    private static Tiles map(StudyPage page) {
        return SampleMap.of(page.study(), page.sample().pairs());
    }

    private byte[] svg(Tiles map, Width width) {
        return renderer.svg(map, width).getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> image(MediaType type, byte[] bytes) {
        return ResponseEntity.ok().contentType(type).body(bytes);
    }
}
