package org.unstuck.studies;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.UserFacingException;
import org.unstuck.people.PersonId;
import org.unstuck.store.StoreFailure;
import org.unstuck.web.PageError;

/** Who belongs to a study. */
@Controller
final class MembersController {
    private final OwnStudies studies;
    private final StudyStore store;
    private final ChangeMembers change;

    MembersController(OwnStudies studies, StudyStore store, ChangeMembers change) {
        this.studies = studies;
        this.store = store;
        this.change = change;
    }

    @GetMapping("/studies/{study}/members")
    ModelAndView show(@PathVariable String study) {
        return page(study, "", List.of());
    }

    @PostMapping("/studies/{study}/members")
    ModelAndView change(
            @PathVariable String study,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String remove) {
        try {
            if (remove.isEmpty()) {
                change.add(study, name.strip());
            } else if (remove.matches("\\S{1,64}")) {
                change.remove(study, new PersonId(remove));
            }
            return new ModelAndView(
                    studies.listToManage().isEmpty()
                                    && studies.list().stream()
                                            .noneMatch(it -> it.id().toString().equals(study))
                            ? "redirect:/studies"
                            : "redirect:/studies/" + study + "/members");
        } catch (RuntimeException e) {
            UserFacingException told = StoreFailure.of(e).orElseThrow(() -> e);
            ModelAndView page = page(study, name, List.of(StudiesController.error("name", told)));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(String asked, String name, List<PageError> errors) {
        Study study = studies.getToManage(asked);
        return new ModelAndView(
                "studies/members",
                Map.of(
                        "study", study,
                        "members", store.listMembers(study.id()),
                        "name", name,
                        "errors", errors));
    }
}
