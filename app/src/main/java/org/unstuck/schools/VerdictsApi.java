package org.unstuck.schools;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import org.unstuck.api.Paging;
import org.unstuck.api.Parameters;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classification.Classified;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionId;
import org.unstuck.classification.Verdict;
import org.unstuck.register.Register;
import org.unstuck.school.School;
import org.unstuck.web.Address;
import org.unstuck.workbench.Workbench;

/** What a definition says, on a date, of each school that the person may see; for programs. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class VerdictsApi {
    private static final String AS_AT = "as-at";
    private static final String VERDICT = "verdict";

    private final Workbench workbench;
    private final VisibleSchools visible;
    private final Answers answers;

    VerdictsApi(Workbench workbench, VisibleSchools visible, Answers answers) {
        this.workbench = workbench;
        this.visible = visible;
        this.answers = answers;
    }

    @GetMapping("/api/v1/definitions/{id}/verdicts")
    ResponseEntity<DefinitionVerdicts> list(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
        Answer answer = answers.begin();
        Register register = workbench.register();
        Definition definition = get(id);
        Parameters parameters = Parameters.of(given, Set.of(AS_AT, VERDICT, "page", "limit"));
        Paging paging = Paging.read(parameters);
        LocalDate asAt = parameters.findDate(AS_AT).orElse(definition.asAt().usual());
        Optional<Verdict.Answer> wanted =
                parameters.findOneOf(VERDICT, Verdict.Answer::find, "choose met, not-met or could-not-be-judged");
        parameters.check();
        Classification classification = workbench.classify(definition, asAt);
        Predicate<School> seen = visible.in(register);
        List<Classified> found = classification.schools().stream()
                .filter(it -> seen.test(it.school()))
                .filter(it -> wanted.isEmpty() || it.verdict().answer() == wanted.get())
                .toList();
        Address self = Address.of("/api/v1/definitions/" + definition.id() + "/verdicts")
                .with(AS_AT, asAt.toString())
                .with(VERDICT, wanted.map(Verdict.Answer::id).orElse(""));
        return answer.of(DefinitionVerdicts.of(classification, found, paging), paging.of(self), paging, found.size());
    }

    private Definition get(String id) {
        return Optional.of(id)
                .filter(DefinitionId::valid)
                .flatMap(it -> workbench.findDefinition(new DefinitionId(it)))
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.NOT_FOUND, "There is no definition with this short name."));
    }
}
