package org.unstuck.pairs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.unstuck.UserFacingException;
import org.unstuck.matching.PairDetail;
import org.unstuck.school.Urn;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** The pages on which a design is made, and the pairs and the sample of any design are looked at. */
@Controller
final class PairsController {
    private final Workbench workbench;
    private final Groups groups;
    private final AskedDesigns designs;

    PairsController(Workbench workbench, Groups groups, AskedDesigns designs) {
        this.workbench = workbench;
        this.groups = groups;
        this.designs = designs;
    }

    @GetMapping("/designs/new")
    String build(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        List<PageError> errors = new ArrayList<>();
        Choices choices = new ChoicesForm(parameters, groups, errors).read();
        if (!errors.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        show(new AskedDesign(choices, AskedDesigns.origin(parameters), false), errors, model);
        model.addAttribute("date", DateField.read(parameters, "as-at").orShow(choices.asAt()));
        return "pairs/build";
    }

    private void show(AskedDesign asked, List<PageError> errors, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("groups", groups.list());
        model.addAttribute("sources", workbench.register().sources());
        model.addAttribute("errors", errors);
        if (errors.isEmpty() && !workbench.empty()) {
            try {
                model.addAttribute("matching", designs.match(asked).withChecks());
            } catch (UserFacingException e) {
                model.addAttribute("problem", e.getMessage());
            }
        }
    }

    @GetMapping("/designs/{design}/pair")
    String pair(@PathVariable String design, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        AskedDesign asked = designs.get(design, parameters);
        Matching matching = designs.match(asked);
        PairDetail pair = Optional.ofNullable(parameters.getFirst("urn"))
                .flatMap(Urn::parse)
                .flatMap(matching::findPair)
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.NOT_FOUND, "This design makes no pair with that school."));
        model.addAttribute("pair", SideBySide.of(workbench.register(), asked.choices(), matching, pair));
        model.addAttribute("back", asked.address());
        return "pairs/pair";
    }

    @GetMapping("/designs/{design}/sample")
    String sample(@PathVariable String design, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        AskedDesign asked = designs.get(design, parameters);
        model.addAttribute("asked", asked);
        model.addAttribute("sample", SamplePage.of(asked, designs.match(asked), parameters));
        return "pairs/sample";
    }
}
