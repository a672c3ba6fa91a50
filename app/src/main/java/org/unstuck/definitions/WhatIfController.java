package org.unstuck.definitions;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.unstuck.classification.Definition;
import org.unstuck.home.Definitions;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** How the count of a definition moves with its choices. */
@Controller
final class WhatIfController {
    private final Workbench workbench;
    private final Definitions definitions;
    private final Sensitivities sensitivities;

    WhatIfController(Workbench workbench, Definitions definitions, Sensitivities sensitivities) {
        this.workbench = workbench;
        this.definitions = definitions;
        this.sensitivities = sensitivities;
    }

    @GetMapping("/definitions/{id}/what-if")
    String show(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        Definitions.Entry entry = DefinitionChoice.get(definitions.list(), id, parameters.getFirst("version"));
        Definition original = entry.definition();
        List<PageError> errors = new ArrayList<>();
        Choices choices = Choices.of(parameters, errors);
        Definition changed = choices.in(original);
        LocalDate usual = original.asAt().usual();
        LocalDate asAt = choices.asAt() == null ? usual : choices.asAt();
        if (!errors.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("definition", original);
        model.addAttribute("errors", errors);
        model.addAttribute("empty", workbench.empty());
        model.addAttribute("sources", workbench.register().sources());
        if (!workbench.empty()) {
            model.addAttribute("figures", CountFigure.all(sensitivities.of(changed, asAt)));
            model.addAttribute(
                    "answer",
                    new WhatIf(
                            original,
                            changed,
                            asAt,
                            workbench.classify(changed, asAt).counts(),
                            workbench.classify(original, usual).counts()));
        }
        return "definitions/what-if";
    }
}
