package org.unstuck.definitions;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionWords;
import org.unstuck.home.Definitions;
import org.unstuck.web.Address;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** The list of definitions, and each one with its words, counts and file. */
@Controller
final class DefinitionsController {
    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final Workbench workbench;
    private final Definitions definitions;
    private final DefinitionOrigins origins;

    DefinitionsController(Workbench workbench, Definitions definitions, DefinitionOrigins origins) {
        this.workbench = workbench;
        this.definitions = definitions;
        this.origins = origins;
    }

    @GetMapping("/definitions")
    String list(Model model) {
        Definitions.Found found = definitions.list();
        model.addAttribute("empty", workbench.empty());
        model.addAttribute("problems", found.problems());
        model.addAttribute(
                "definitions",
                found.listNewest().stream()
                        .map(it -> new ListedDefinition(it, findCounted(it).orElse(null)))
                        .toList());
        return "definitions/list";
    }

    /** The count at the usual date, for a list that came before it was known. */
    @GetMapping("/definitions/{id}/count")
    String count(@PathVariable String id, Model model) {
        Definition definition = chosen(id, null).definition();
        model.addAttribute(
                "counts",
                workbench.classify(definition, definition.asAt().usual()).counts());
        return "definitions/count";
    }

    @GetMapping("/definitions/{id}")
    String show(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        Definitions.Entry entry = chosen(id, parameters.getFirst("version"));
        Definition definition = entry.definition();
        DateField asAt = DateField.read(parameters, Choices.AS_AT);
        if (asAt.typed() && asAt.find().isPresent()) {
            return "redirect:"
                    + address(definition).with(Choices.AS_AT, asAt.find().get().toString());
        }
        List<PageError> errors = new ArrayList<>();
        if (!asAt.error().isEmpty()) {
            errors.add(new PageError("as-at-day", asAt.error()));
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        LocalDate date = asAt.find().orElse(definition.asAt().usual());
        describe(entry, model);
        model.addAttribute("saved", parameters.containsKey("saved"));
        model.addAttribute("asAt", date);
        model.addAttribute("entered", asAt.orShow(date));
        model.addAttribute("errors", errors);
        model.addAttribute("sources", workbench.register().sources());
        if (!workbench.empty()) {
            addCounts(workbench.classify(definition, date), model);
        }
        return "definitions/definition";
    }

    /** A version's file as it was written. */
    @GetMapping("/definitions/{id}/file")
    ResponseEntity<String> file(@PathVariable String id, @RequestParam(required = false) @Nullable String version) {
        Definitions.Entry entry = chosen(id, version);
        String name = entry.definition().id() + "-v" + entry.definition().version() + ".yaml";
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(entry.text());
    }

    private static Address address(Definition definition) {
        return Address.of("/definitions/" + definition.id()).with("version", Integer.toString(definition.version()));
    }

    private Definitions.Entry chosen(String id, @Nullable String version) {
        return DefinitionChoice.get(definitions.list(), id, version);
    }

    private Optional<Classification.Counts> findCounted(Definition definition) {
        return workbench.empty()
                ? Optional.empty()
                : workbench
                        .findClassification(definition, definition.asAt().usual())
                        .map(Classification::counts);
    }

    private void describe(Definitions.Entry entry, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("words", DefinitionWords.of(entry.definition()));
        List<Definitions.Entry> versions =
                definitions.list().listVersions(entry.definition().id());
        model.addAttribute("versions", versions);
        model.addAttribute("origins", origins.words(versions));
    }

    private static void addCounts(Classification classification, Model model) {
        model.addAttribute("counts", classification.counts());
        model.addAttribute("byPhase", GroupCounts.byPhase(classification));
        model.addAttribute("byRegion", GroupCounts.byRegion(classification));
    }
}
