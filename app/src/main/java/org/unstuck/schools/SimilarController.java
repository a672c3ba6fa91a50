package org.unstuck.schools;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.register.Register;
import org.unstuck.school.School;
import org.unstuck.web.DateField;
import org.unstuck.workbench.Workbench;

/** The schools most like one, by themselves, for when they take a moment to find. */
@Controller
final class SimilarController {
    private final Workbench workbench;
    private final SimilarIndexes indexes;
    private final VisibleSchools visible;

    SimilarController(Workbench workbench, SimilarIndexes indexes, VisibleSchools visible) {
        this.workbench = workbench;
        this.indexes = indexes;
        this.visible = visible;
    }

    @GetMapping("/schools/{urn}/similar")
    ModelAndView similar(@PathVariable String urn, @RequestParam MultiValueMap<String, String> parameters) {
        Register register = workbench.register();
        Optional<School> school = visible.find(register, urn);
        if (school.isEmpty()) {
            return new ModelAndView(
                    "schools/unknown", Map.of("asked", urn, "empty", workbench.empty()), HttpStatus.NOT_FOUND);
        }
        LocalDate date = SchoolPage.dateOfFacts(
                register, DateField.read(parameters, "as-at").find());
        SimilarSection section =
                SimilarSection.of(register, indexes.get(register, date), school.get(), visible.in(register));
        return new ModelAndView(
                "schools/similarPage",
                Map.of("urn", school.get().urn(), "name", school.get().nameOn(date), "similar", section));
    }
}
