package org.unstuck.pairs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unstuck.UserFacingException;
import org.unstuck.matching.PairDetail;
import org.unstuck.school.Urn;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** The pages on which a design is made and its pairs are looked at. */
@Controller
final class PairsController {
    private final Workbench workbench;
    private final Groups groups;
    private final Studies studies;

    PairsController(Workbench workbench, Groups groups, Studies studies) {
        this.workbench = workbench;
        this.groups = groups;
        this.studies = studies;
    }

    @GetMapping("/designs")
    String begin(Model model) {
        model.addAttribute("empty", workbench.empty());
        return "pairs/begin";
    }

    @GetMapping("/designs/new")
    String build(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        List<PageError> errors = new ArrayList<>();
        Choices choices = Choices.of(parameters, groups, errors);
        DateField date = DateField.read(parameters, "as-at");
        model.addAttribute("choices", choices);
        model.addAttribute("date", date.orShow(choices.asAt()));
        model.addAttribute("groups", groups.list());
        model.addAttribute("sources", workbench.register().sources());
        if (errors.isEmpty() && !workbench.empty()) {
            try {
                model.addAttribute("matching", match(choices));
            } catch (UserFacingException e) {
                model.addAttribute("problem", e.getMessage());
            }
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("errors", errors);
        return "pairs/build";
    }

    @GetMapping("/designs/new/pair")
    String pair(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Choices choices = strict(parameters);
        Matching matching = match(choices);
        PairDetail pair = Optional.ofNullable(parameters.getFirst("urn"))
                .flatMap(Urn::parse)
                .flatMap(matching::findPair)
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.NOT_FOUND, "This design makes no pair with that school."));
        model.addAttribute("pair", SideBySide.of(workbench.register(), choices, matching, pair));
        model.addAttribute("back", choices.address("/designs/new"));
        return "pairs/pair";
    }

    @GetMapping("/designs/new/sample")
    String sample(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Choices choices = strict(parameters);
        model.addAttribute("choices", choices);
        model.addAttribute("sample", SamplePage.of(choices, match(choices), parameters));
        return "pairs/sample";
    }

    private Matching match(Choices choices) {
        return new Matching(choices, studies.get(choices.treated(), choices.control(), choices.asAt()));
    }

    private Choices strict(MultiValueMap<String, String> parameters) {
        List<PageError> errors = new ArrayList<>();
        Choices choices = Choices.of(parameters, groups, errors);
        if (!errors.isEmpty()) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT, errors.get(0).message() + ".");
        }
        return choices;
    }
}
