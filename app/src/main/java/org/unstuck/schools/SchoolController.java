package org.unstuck.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.access.Reach;
import org.unstuck.notes.SchoolNotes;
import org.unstuck.register.Register;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.School;
import org.unstuck.web.Address;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** The page of one school. */
@Controller
final class SchoolController {
    private final Workbench workbench;
    private final SchoolIndexes indexes;
    private final SimilarIndexes similar;
    private final SchoolNotes notes;
    private final VisibleSchools visible;

    SchoolController(
            Workbench workbench,
            SchoolIndexes indexes,
            SimilarIndexes similar,
            SchoolNotes notes,
            VisibleSchools visible) {
        this.workbench = workbench;
        this.indexes = indexes;
        this.similar = similar;
        this.notes = notes;
        this.visible = visible;
    }

    @GetMapping("/schools/{urn}")
    ModelAndView school(@PathVariable String urn, @RequestParam MultiValueMap<String, String> parameters) {
        Register register = workbench.register();
        Optional<School> school = visible.find(register, urn);
        if (school.isEmpty()) {
            return new ModelAndView(
                    "schools/unknown", Map.of("asked", urn, "empty", workbench.empty()), HttpStatus.NOT_FOUND);
        }
        DateField asAt = DateField.read(parameters, "as-at");
        String wantedPolicy =
                Optional.ofNullable(parameters.getFirst("lineage")).orElse("");
        Optional<LineagePolicy> policy = LineagePolicy.find(wantedPolicy);
        List<PageError> errors = errors(asAt, wantedPolicy, policy);
        if (asAt.typed() && errors.isEmpty()) {
            return redirect(school.get(), asAt, wantedPolicy);
        }
        SchoolIndex index = indexes.get(register, SchoolPage.dateOfFacts(register, asAt.find()), Reach.EVERY_SCHOOL);
        SchoolPage page = SchoolPage.of(register, index, workbench.definitions(), school.get(), asAt.find(), policy);
        ModelAndView view = new ModelAndView(
                "schools/school",
                Map.of(
                        "school", page,
                        "asAt", asAt,
                        "lineage", wantedPolicy,
                        "note", notes.get(school.get().urn()),
                        "errors", errors),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        similar.find(register, page.date())
                .ifPresent(it ->
                        view.addObject("similar", SimilarSection.of(register, it, school.get(), visible.in(register))));
        return view;
    }

    private static List<PageError> errors(DateField asAt, String wantedPolicy, Optional<LineagePolicy> policy) {
        List<PageError> errors = new ArrayList<>();
        if (!asAt.error().isEmpty()) {
            errors.add(new PageError("as-at-day", asAt.error()));
        }
        if (!wantedPolicy.isEmpty() && policy.isEmpty()) {
            errors.add(new PageError("lineage", "Choose which predecessors count from the list"));
        }
        return errors;
    }

    /** To the same page under the address that people share. */
    private static ModelAndView redirect(School school, DateField asAt, String policy) {
        Address address = Address.of("/schools/" + school.urn())
                .with("as-at", asAt.find().map(Object::toString).orElse(""))
                .with("lineage", policy);
        return new ModelAndView("redirect:" + address);
    }
}
