package org.unstuck.studies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.UserFacingException;
import org.unstuck.pairs.DesignSamples;
import org.unstuck.pairs.SavedDesign;
import org.unstuck.store.StoreFailure;
import org.unstuck.web.PageError;

/** Studies: those of the reader, opening one, and one with its sample. */
@Controller
final class StudiesController {
    private final OwnStudies studies;
    private final OpenStudy open;
    private final StudyPages pages;
    private final DesignSamples samples;

    StudiesController(OwnStudies studies, OpenStudy open, StudyPages pages, DesignSamples samples) {
        this.studies = studies;
        this.open = open;
        this.pages = pages;
        this.samples = samples;
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
        StudyPage page = pages.get(study);
        model.addAttribute("study", page);
        model.addAttribute("recorded", parameters.containsKey("recorded"));
        try {
            model.addAttribute("appendix", pages.appendix(page));
        } catch (UserFacingException e) {
            model.addAttribute("untold", e.getMessage());
        }
        return "studies/study";
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
}
