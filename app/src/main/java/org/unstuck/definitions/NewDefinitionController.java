package org.unstuck.definitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.UserFacingException;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionText;
import org.unstuck.classification.DefinitionWords;
import org.unstuck.home.Definitions;
import org.unstuck.store.StoreFailure;
import org.unstuck.web.Address;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/**
 * Making a definition out of another: its choices in a form or its file, then a page to check what it says and counts,
 * then saving. Nothing is kept until then: the draft travels with the pages.
 */
@Controller
@RequestMapping("/definitions/new")
final class NewDefinitionController {
    private final Workbench workbench;
    private final Definitions definitions;
    private final DefinitionOrigins origins;
    private final SaveDefinition save;

    NewDefinitionController(
            Workbench workbench, Definitions definitions, DefinitionOrigins origins, SaveDefinition save) {
        this.workbench = workbench;
        this.definitions = definitions;
        this.origins = origins;
        this.save = save;
    }

    /** A copy of a definition, with choices that the address may make. */
    @GetMapping
    ModelAndView begin(@RequestParam MultiValueMap<String, String> parameters) {
        Definitions.Found found = definitions.list();
        String from = Optional.ofNullable(parameters.getFirst("from"))
                .orElseGet(() -> found.listNewest().get(0).id().value());
        Draft draft = Draft.copyOf(DefinitionChoice.get(found, from, parameters.getFirst("version")));
        List<PageError> errors = new ArrayList<>();
        Choices choices = Choices.of(parameters, errors);
        try {
            return choices(
                    draft.with(choices.in(new DefinitionText(draft.text())).text()), Map.of(), errors);
        } catch (UserFacingException e) {
            return file(draft, List.of(new PageError("text", message(e))));
        }
    }

    @PostMapping(params = "step=choices")
    ModelAndView choices(@RequestParam MultiValueMap<String, String> parameters) {
        return choose(parameters, this::check);
    }

    @PostMapping(params = "step=choices-and-rule")
    ModelAndView choicesAndRule(@RequestParam MultiValueMap<String, String> parameters) {
        return choose(parameters, it -> file(it, List.of()));
    }

    private ModelAndView choose(MultiValueMap<String, String> parameters, Function<Draft, ModelAndView> next) {
        Draft draft = draft(parameters);
        List<PageError> errors = new ArrayList<>();
        try {
            DefinitionText changed = Naming.of(parameters, errors).in(new DefinitionText(draft.text()));
            changed = Choices.of(parameters, errors).in(changed);
            return errors.isEmpty()
                    ? next.apply(draft.with(changed.text()))
                    : choices(draft, parameters.toSingleValueMap(), errors);
        } catch (UserFacingException e) {
            return file(draft, List.of(new PageError("text", message(e))));
        }
    }

    @PostMapping(params = "step=change-choices")
    ModelAndView changeChoices(@RequestParam MultiValueMap<String, String> parameters) {
        Draft draft = draft(parameters);
        return errors(draft.text()).isEmpty() ? choices(draft, Map.of(), List.of()) : file(draft, errors(draft.text()));
    }

    @PostMapping(params = "step=change-file")
    ModelAndView changeFile(@RequestParam MultiValueMap<String, String> parameters) {
        return file(draft(parameters), List.of());
    }

    @PostMapping(params = "step=check")
    ModelAndView check(@RequestParam MultiValueMap<String, String> parameters) {
        return check(draft(parameters));
    }

    @PostMapping(params = "step=save")
    ModelAndView save(@RequestParam MultiValueMap<String, String> parameters) {
        Draft draft = draft(parameters);
        try {
            Definition saved = save.save(draft.text());
            return new ModelAndView("redirect:"
                    + Address.of("/definitions/" + saved.id())
                            .with("version", Integer.toString(saved.version()))
                            .with("saved", "yes"));
        } catch (UserFacingException | DataAccessException | TransactionException e) {
            UserFacingException told = StoreFailure.of(e).orElseThrow(() -> e);
            return file(draft, List.of(new PageError("text", told.getMessage())));
        }
    }

    private ModelAndView check(Draft draft) {
        List<PageError> errors = errors(draft.text());
        if (!errors.isEmpty()) {
            return file(draft, errors);
        }
        DefinitionText numbered = numbered(new DefinitionText(draft.text()));
        Definition definition = numbered.read();
        Definitions.Entry original = DefinitionChoice.get(definitions.list(), draft.from(), draft.version());
        ModelAndView page = new ModelAndView("definitions/check");
        page.addObject("draft", draft.with(numbered.text()));
        page.addObject("definition", definition);
        page.addObject("words", DefinitionWords.of(definition));
        page.addObject("sources", workbench.register().sources());
        if (!workbench.empty()) {
            page.addObject("answer", compared(original.definition(), definition));
        }
        return page;
    }

    private WhatIf compared(Definition original, Definition definition) {
        LocalDate asAt = definition.asAt().usual();
        return new WhatIf(
                original,
                definition,
                asAt,
                workbench.classify(definition, asAt).counts(),
                workbench.classify(original, original.asAt().usual()).counts());
    }

    private static ModelAndView choices(Draft draft, Map<String, String> entered, List<PageError> errors) {
        Definition definition = new DefinitionText(draft.text()).read();
        return new ModelAndView(
                "definitions/choices",
                Map.of("draft", draft, "form", ChoicesForm.of(definition, entered), "errors", errors),
                status(errors));
    }

    private static ModelAndView file(Draft draft, List<PageError> errors) {
        return new ModelAndView("definitions/file", Map.of("draft", draft, "errors", errors), status(errors));
    }

    private static HttpStatus status(List<PageError> errors) {
        return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private Draft draft(MultiValueMap<String, String> parameters) {
        String from = Optional.ofNullable(parameters.getFirst("from")).orElse("");
        String version = Optional.ofNullable(parameters.getFirst("version")).orElse("");
        String text =
                Optional.ofNullable(parameters.getFirst("text")).orElse("").replace("\r\n", "\n");
        Definitions.Entry original = DefinitionChoice.get(definitions.list(), from, version);
        return new Draft(from, version, original.definition().title(), text);
    }

    /** What keeps a draft from being saved; empty for nothing. */
    private List<PageError> errors(String text) {
        try {
            Definition definition = new DefinitionText(text).read();
            boolean shipped =
                    definitions.list().listVersions(definition.id()).stream().anyMatch(Definitions.Entry::shipped);
            if (shipped || definition.id().value().equals("new")) {
                return List.of(new PageError(
                        "text",
                        "The short name ‘" + definition.id() + "’ is taken; give your definition one of its own"));
            }
            return List.of();
        } catch (UserFacingException e) {
            return List.of(new PageError("text", message(e)));
        }
    }

    /** With the next version, where the one it has is taken. */
    private DefinitionText numbered(DefinitionText text) {
        Definition definition = text.read();
        int newest = definitions
                .list()
                .find(definition.id())
                .map(Definition::version)
                .orElse(0);
        newest = Math.max(newest, origins.newestSaved(definition.id()));
        return definition.version() > newest ? text : text.withVersion(newest + 1);
    }

    private static String message(UserFacingException e) {
        return String.valueOf(e.getMessage());
    }
}
