package org.unstuck.schools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.access.CurrentMember;
import org.unstuck.access.Reach;
import org.unstuck.notes.SchoolNotes;
import org.unstuck.register.Register;
import org.unstuck.school.School;
import org.unstuck.school.Urn;
import org.unstuck.store.StoreFailure;
import org.unstuck.versions.SaveResult;
import org.unstuck.versions.SaveText;
import org.unstuck.versions.TextVersion;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** The note on a school with its versions; changing it, also when somebody else has just done so. */
@Controller
final class NotesController {
    private static final int LONGEST = 20_000;

    private final SchoolNotes notes;
    private final SaveText saveText;
    private final Workbench workbench;
    private final CurrentMember current;

    NotesController(SchoolNotes notes, SaveText saveText, Workbench workbench, CurrentMember current) {
        this.notes = notes;
        this.saveText = saveText;
        this.workbench = workbench;
        this.current = current;
    }

    @GetMapping("/schools/{urn}/notes")
    ModelAndView show(@PathVariable("urn") String asked, @RequestParam Map<String, String> parameters) {
        Urn urn = urn(asked);
        List<TextVersion> versions = notes.listVersions(urn);
        int newest = versions.isEmpty() ? 0 : versions.get(0).version();
        ModelAndView page =
                form(urn, newest, versions.isEmpty() ? "" : versions.get(0).text(), List.of());
        page.addObject("versions", versions);
        page.addObject("saved", parameters.containsKey("saved"));
        return page;
    }

    @PostMapping("/schools/{urn}/notes")
    ModelAndView save(
            @PathVariable("urn") String asked,
            @RequestParam(defaultValue = "") String text,
            @RequestParam int version) {
        Urn urn = urn(asked);
        String clean = text.replace("\r\n", "\n").strip();
        if (clean.length() > LONGEST) {
            return refused(
                    urn, version, clean, "The note must be 20,000 characters or fewer; it has " + clean.length());
        }
        try {
            return answer(urn, saveText.save(SchoolNotes.name(urn), version, clean, "/schools/" + urn));
        } catch (RuntimeException e) {
            String why = StoreFailure.of(e).orElseThrow(() -> e).getMessage();
            ModelAndView page = refused(urn, version, clean, why + " Your words are still below");
            page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
            return page;
        }
    }

    private ModelAndView answer(Urn urn, SaveResult result) {
        if (result instanceof SaveResult.Clash clash) {
            Map<String, Object> model = new HashMap<>(Map.of("urn", urn, "name", name(urn), "clash", clash));
            return new ModelAndView("notes/clash", model, HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:/schools/" + urn + "/notes?saved=yes");
    }

    private ModelAndView refused(Urn urn, int version, String text, String why) {
        ModelAndView page = form(urn, version, text, List.of(new PageError("text", why)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView form(Urn urn, int version, String text, List<PageError> errors) {
        Map<String, Object> model = new HashMap<>();
        model.put("urn", urn);
        model.put("name", name(urn));
        model.put("version", version);
        model.put("text", text);
        model.put("errors", errors);
        return new ModelAndView("notes/note", model);
    }

    /** Nobody writes about a school that is not there, or not for them to see. */
    private Urn urn(String asked) {
        Register register = workbench.register();
        Reach reach = current.get().reach();
        Optional<School> school = Urn.parse(asked).flatMap(register.schools()::find);
        if (!reach.everySchool() && school.filter(new Within(reach, register)).isEmpty()) {
            throw new AccessDeniedException("This school is not within the person's reach");
        }
        return school.map(School::urn).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String name(Urn urn) {
        Register register = workbench.register();
        return register.schools()
                .find(urn)
                .map(it -> it.nameOn(register.openPeriod(urn).to()))
                .orElseThrow();
    }
}
