package org.unstuck.studies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.UserFacingException;
import org.unstuck.school.Urn;
import org.unstuck.store.StoreFailure;
import org.unstuck.studies.RecordAnswer.Circumstances;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;

/**
 * Recording what schools of a sample answered, and who comes in for those that declined. Made by
 * {@link StudiesConfiguration}, which hands it a clock.
 */
@Controller
final class AnswersController {
    private static final String ON = "on";

    private final StudyPages pages;
    private final RecordAnswer record;
    private final Clock clock;

    AnswersController(StudyPages pages, RecordAnswer record, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/studies/{study}/schools/{urn}")
    ModelAndView school(@PathVariable String study, @PathVariable("urn") String asked) {
        StudyPage page = pages.get(study);
        return school(page, urn(page, asked), filled(), "", "", List.of());
    }

    @PostMapping("/studies/{study}/schools/{urn}")
    ModelAndView record(
            @PathVariable String study,
            @PathVariable("urn") String asked,
            @RequestParam MultiValueMap<String, String> parameters) {
        StudyPage page = pages.get(study);
        Urn urn = urn(page, asked);
        String kind = first(parameters, "kind");
        String reason = first(parameters, "reason");
        DateField day = DateField.read(parameters, ON);
        List<PageError> errors = errors(day);
        Optional<SampleEntry.Kind> chosen = SampleEntry.Kind.find(kind).filter(SampleEntry.Kind::ofOneSchool);
        if (chosen.isEmpty()) {
            errors.add(new PageError("kind-invited", "Choose what happened"));
        }
        if (!errors.isEmpty()) {
            return refused(school(page, urn, day, kind, reason, errors), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            RecordResult result =
                    record.record(page.study(), urn, chosen.orElseThrow(), circumstances(parameters, day, reason));
            return result instanceof RecordResult.Clash
                    ? refused(
                            school(pages.get(study), urn, day, kind, reason, List.of(meanwhile("kind-invited"))),
                            HttpStatus.CONFLICT)
                    : recorded(page.study());
        } catch (RuntimeException e) {
            UserFacingException told = StoreFailure.of(e).orElseThrow(() -> e);
            PageError error = StudiesController.error(ON + "-day", told);
            return refused(school(page, urn, day, kind, reason, List.of(error)), status(told));
        }
    }

    @GetMapping("/studies/{study}/replacement")
    ModelAndView replacement(@PathVariable String study) {
        return replacement(pages.get(study), filled(), "", List.of());
    }

    @PostMapping("/studies/{study}/replacement")
    ModelAndView replace(@PathVariable String study, @RequestParam MultiValueMap<String, String> parameters) {
        StudyPage page = pages.get(study);
        String reason = first(parameters, "reason");
        DateField day = DateField.read(parameters, ON);
        List<PageError> errors = errors(day);
        if (!errors.isEmpty()) {
            return refused(replacement(page, day, reason, errors), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            RecordResult result =
                    record.replace(page.study(), first(parameters, "sample"), circumstances(parameters, day, reason));
            return result instanceof RecordResult.Clash
                    ? refused(
                            replacement(pages.get(study), day, reason, List.of(meanwhile("sample-1"))),
                            HttpStatus.CONFLICT)
                    : recorded(page.study());
        } catch (RuntimeException e) {
            UserFacingException told = StoreFailure.of(e).orElseThrow(() -> e);
            return refused(
                    replacement(page, day, reason, List.of(StudiesController.error("sample-1", told))), status(told));
        }
    }

    private static Urn urn(StudyPage page, String asked) {
        return Urn.parse(asked)
                .filter(page.sample()::has)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private DateField filled() {
        return DateField.of(ON, LocalDate.now(clock));
    }

    private static ModelAndView school(
            StudyPage page, Urn urn, DateField day, String kind, String reason, List<PageError> errors) {
        Map<String, Object> model = model(page, day, reason, errors);
        model.put("school", page.asked(urn));
        model.put("kind", kind);
        return new ModelAndView("studies/school", model);
    }

    private ModelAndView replacement(StudyPage page, DateField day, String reason, List<PageError> errors) {
        Map<String, Object> model = model(page, day, reason, errors);
        try {
            model.put("offers", record.offers(page.study(), page.sample()));
        } catch (UserFacingException e) {
            model.put("offers", List.of());
            model.put("problem", e.getMessage());
        }
        return new ModelAndView("studies/replacement", model);
    }

    private static Map<String, Object> model(StudyPage page, DateField day, String reason, List<PageError> errors) {
        Map<String, Object> model = new HashMap<>();
        model.put("study", page);
        model.put("day", day);
        model.put("reason", reason);
        model.put("errors", errors);
        return model;
    }

    private static Circumstances circumstances(MultiValueMap<String, String> parameters, DateField day, String reason) {
        String begun = first(parameters, "begun");
        return new Circumstances(
                begun.matches("[0-9]{1,6}") ? Integer.parseInt(begun) : -1,
                day.find().orElseThrow(),
                reason.replace("\r\n", "\n"));
    }

    private static List<PageError> errors(DateField day) {
        List<PageError> errors = new ArrayList<>();
        if (day.find().isEmpty()) {
            errors.add(
                    new PageError(ON + "-day", day.error().isEmpty() ? "Say on which day it happened" : day.error()));
        }
        return errors;
    }

    private static PageError meanwhile(String field) {
        return new PageError(
                field,
                "Somebody else has recorded something for this study meanwhile. Nothing of yours was saved; look at what"
                        + " is recorded now, and send it again if it still holds");
    }

    private static ModelAndView recorded(Study study) {
        return new ModelAndView("redirect:" + study.id().address() + "?recorded=yes");
    }

    private static ModelAndView refused(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private static HttpStatus status(UserFacingException told) {
        return told.code() == UserFacingException.Code.HOME
                ? HttpStatus.SERVICE_UNAVAILABLE
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).orElse("").strip();
    }
}
