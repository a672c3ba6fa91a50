package org.unstuck.pairs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.UserFacingException;
import org.unstuck.store.StoreFailure;
import org.unstuck.versions.SaveResult;
import org.unstuck.web.Address;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** Designs that are saved: all of them, one with its versions, and saving, also when somebody else has just done so. */
@Controller
final class DesignsController {
    private final Workbench workbench;
    private final Groups groups;
    private final SavedDesigns saved;
    private final AskedDesigns designs;
    private final SaveDesign save;

    DesignsController(Workbench workbench, Groups groups, SavedDesigns saved, AskedDesigns designs, SaveDesign save) {
        this.workbench = workbench;
        this.groups = groups;
        this.saved = saved;
        this.designs = designs;
        this.save = save;
    }

    @GetMapping("/designs")
    String list(Model model) {
        model.addAttribute("empty", workbench.empty());
        try {
            model.addAttribute("designs", saved.listNewest());
        } catch (RuntimeException e) {
            model.addAttribute(
                    "problem", StoreFailure.of(e).orElseThrow(() -> e).getMessage());
        }
        return "pairs/begin";
    }

    @GetMapping("/designs/{design}")
    String show(@PathVariable String design, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        AskedDesign asked = designs.get(design, parameters);
        model.addAttribute("asked", asked);
        model.addAttribute("versions", saved.listVersions(design));
        model.addAttribute("saved", parameters.containsKey("saved"));
        model.addAttribute("sources", workbench.register().sources());
        if (!workbench.empty()) {
            try {
                model.addAttribute("matching", designs.match(asked));
            } catch (UserFacingException e) {
                model.addAttribute("problem", e.getMessage());
            }
        }
        return "pairs/design";
    }

    @PostMapping("/designs")
    ModelAndView save(@RequestParam MultiValueMap<String, String> parameters) {
        AskedDesign asked = designs.get(AskedDesigns.NEW, parameters);
        try {
            return answer(asked, save.save(asked.origin(), asked.choices()));
        } catch (RuntimeException e) {
            UserFacingException told = StoreFailure.of(e).orElseThrow(() -> e);
            return refused(asked, told);
        }
    }

    private static ModelAndView answer(AskedDesign asked, SaveResult result) {
        if (result instanceof SaveResult.Clash clash) {
            return new ModelAndView("pairs/clash", Map.of("asked", asked, "clash", clash), HttpStatus.CONFLICT);
        }
        Address address = result instanceof SaveResult.Saved done
                ? Address.of("/designs/" + done.version().name().name()).with("saved", "yes")
                : Address.of("/designs/" + asked.origin().id());
        return new ModelAndView("redirect:" + address);
    }

    /** The page on which it was made, with all choices. */
    private ModelAndView refused(AskedDesign asked, UserFacingException why) {
        Map<String, Object> model = new HashMap<>();
        model.put("asked", asked);
        model.put("date", DateField.of("as-at", asked.choices().asAt()));
        model.put("groups", groups.list());
        model.put("sources", workbench.register().sources());
        model.put("matching", workbench.empty() ? null : designs.match(asked));
        model.put(
                "errors",
                List.of(new PageError(
                        "title",
                        Optional.ofNullable(why.getMessage()).orElse("").replaceAll("\\.$", ""))));
        HttpStatus status = why.code() == UserFacingException.Code.HOME
                ? HttpStatus.SERVICE_UNAVAILABLE
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("pairs/build", model, status);
    }
}
