package org.unstuck.schools;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unstuck.UserFacingException;
import org.unstuck.access.Reach;
import org.unstuck.api.Answer;
import org.unstuck.api.Answers;
import org.unstuck.api.Paging;
import org.unstuck.api.Parameters;
import org.unstuck.classification.Definition;
import org.unstuck.register.Register;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.School;
import org.unstuck.web.Address;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** Schools for programs: what the list and the page of a school tell. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class SchoolsApi {
    private static final String AS_AT = "as-at";
    private static final String LINEAGE = "lineage";
    private static final Set<String> LIST = Set.of(
            "q",
            "definition",
            AS_AT,
            "verdict",
            "phase",
            "region",
            "authority",
            "type",
            "trust",
            "closed",
            "sort",
            "order",
            "page",
            "limit");

    private final Workbench workbench;
    private final SchoolIndexes indexes;
    private final VisibleSchools visible;
    private final Answers answers;

    SchoolsApi(Workbench workbench, SchoolIndexes indexes, VisibleSchools visible, Answers answers) {
        this.workbench = workbench;
        this.indexes = indexes;
        this.visible = visible;
        this.answers = answers;
    }

    @GetMapping("/api/v1/schools")
    ResponseEntity<FoundSchools> list(@RequestParam MultiValueMap<String, String> given) {
        Answer answer = answers.begin();
        Parameters parameters = Parameters.of(given, LIST);
        Paging paging = Paging.read(parameters);
        parameters.requireOneOf("closed", "yes", "no");
        parameters.requireOneOf("order", "ascending", "descending");
        SchoolSearchReader reader = new SchoolSearchReader(workbench, parameters.given());
        SchoolIndex index = indexes.get(workbench.register(), reader.date(), visible.reach());
        SchoolSearch search = reader.read(index);
        reader.errors().forEach(it -> parameters.wrong(parameter(it), it.message()));
        parameters.check();
        List<Listed> found = search.find(index, workbench.classify(search.definition(), search.asAt()));
        return answer.of(
                FoundSchools.of(search, found, paging),
                paging.of(new Address("/api/v1/schools", search.address().parameters())),
                paging,
                found.size());
    }

    @GetMapping("/api/v1/schools/{urn}")
    ResponseEntity<SchoolDetail> school(@PathVariable String urn, @RequestParam MultiValueMap<String, String> given) {
        Answer answer = answers.begin();
        Register register = workbench.register();
        School school = get(register, urn);
        Parameters parameters = Parameters.of(given, Set.of(AS_AT));
        Optional<LocalDate> asAt = parameters.findDate(AS_AT);
        parameters.check();
        return answer.of(
                SchoolDetail.of(page(register, List.of(), school, asAt, Optional.empty()), register.invented()));
    }

    @GetMapping("/api/v1/schools/{urn}/history")
    ResponseEntity<HistoryDetail> history(@PathVariable String urn, @RequestParam MultiValueMap<String, String> given) {
        Answer answer = answers.begin();
        Register register = workbench.register();
        School school = get(register, urn);
        Parameters parameters = Parameters.of(given, Set.of(LINEAGE));
        LineagePolicy policy = findLineage(parameters).orElse(LineagePolicy.SINGLE_PREDECESSOR);
        parameters.check();
        return answer.of(HistoryDetail.of(register, register.history(school.urn(), policy)));
    }

    /** What each definition says of the school, on one date or on its own usual one. */
    @GetMapping("/api/v1/schools/{urn}/verdicts")
    ResponseEntity<SchoolVerdicts> verdicts(
            @PathVariable String urn, @RequestParam MultiValueMap<String, String> given) {
        Answer answer = answers.begin();
        Register register = workbench.register();
        School school = get(register, urn);
        Parameters parameters = Parameters.of(given, Set.of(AS_AT, LINEAGE));
        Optional<LocalDate> asAt = parameters.findDate(AS_AT);
        Optional<LineagePolicy> policy = findLineage(parameters);
        parameters.check();
        return answer.of(SchoolVerdicts.of(page(register, workbench.definitions(), school, asAt, policy)));
    }

    private SchoolPage page(
            Register register,
            List<Definition> definitions,
            School school,
            Optional<LocalDate> asAt,
            Optional<LineagePolicy> policy) {
        SchoolIndex index = indexes.get(register, SchoolPage.dateOfFacts(register, asAt), Reach.EVERY_SCHOOL);
        return SchoolPage.of(register, index, definitions, school, asAt, policy);
    }

    private School get(Register register, String urn) {
        return visible.find(register, urn)
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.NOT_FOUND, "No imported file describes a school with this URN."));
    }

    private static Optional<LineagePolicy> findLineage(Parameters parameters) {
        return parameters.findOneOf(
                LINEAGE,
                LineagePolicy::find,
                "choose "
                        + Stream.of(LineagePolicy.values())
                                .map(LineagePolicy::id)
                                .collect(Collectors.joining(" or ")));
    }

    /** The list names fields as its page does. */
    private static String parameter(PageError error) {
        return switch (error.field()) {
            case "as-at-day" -> AS_AT;
            case "results" -> "sort";
            default -> error.field();
        };
    }
}
