package org.unstuck.definitions;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unstuck.UserFacingException;
import org.unstuck.api.Answer;
import org.unstuck.api.Answers;
import org.unstuck.api.Parameters;
import org.unstuck.classification.Definition;
import org.unstuck.home.Definitions;
import org.unstuck.workbench.Workbench;

/** Definitions for programs: which there are, what each says, and how many schools meet it. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class DefinitionsApi {
    private static final String VERSION = "version";

    private final Definitions definitions;
    private final Workbench workbench;
    private final Answers answers;

    DefinitionsApi(Definitions definitions, Workbench workbench, Answers answers) {
        this.definitions = definitions;
        this.workbench = workbench;
        this.answers = answers;
    }

    @GetMapping("/api/v1/definitions")
    ResponseEntity<DefinitionLines> list(@RequestParam MultiValueMap<String, String> given) {
        Answer answer = answers.begin();
        Parameters.of(given, Set.of()).check();
        return answer.of(DefinitionLines.of(definitions.list()));
    }

    @GetMapping("/api/v1/definitions/{id}")
    ResponseEntity<DefinitionDetail> definition(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
        Answer answer = answers.begin();
        Parameters.of(given, Set.of(VERSION)).check();
        Definitions.Found found = definitions.list();
        Definitions.Entry entry = get(found, id, given);
        return answer.of(
                DefinitionDetail.of(entry, found.listVersions(entry.definition().id())));
    }

    @GetMapping("/api/v1/definitions/{id}/counts")
    ResponseEntity<DefinitionCounts> counts(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
        Answer answer = answers.begin();
        Parameters parameters = Parameters.of(given, Set.of(Choices.AS_AT, VERSION));
        Definition definition = get(definitions.list(), id, given).definition();
        LocalDate asAt =
                parameters.findDate(Choices.AS_AT).orElse(definition.asAt().usual());
        parameters.check();
        return answer.of(DefinitionCounts.of(workbench.classify(definition, asAt)));
    }

    private static Definitions.Entry get(Definitions.Found found, String id, MultiValueMap<String, String> given) {
        try {
            return DefinitionChoice.get(found, id, given.getFirst(VERSION));
        } catch (DefinitionChoice.Unknown e) {
            throw new UserFacingException(
                    UserFacingException.Code.NOT_FOUND, "There is no definition with this short name and version.", e);
        }
    }
}
