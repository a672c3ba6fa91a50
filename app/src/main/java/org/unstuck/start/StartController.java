package org.unstuck.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.access.CurrentMember;
import org.unstuck.access.Member;
import org.unstuck.access.Role;
import org.unstuck.classification.Definition;
import org.unstuck.home.ImportedTable;
import org.unstuck.school.Urn;
import org.unstuck.web.Address;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** The home page. */
@Controller
final class StartController {
    /** Those for whom the counts of the whole country are; the others begin with their schools or their own work. */
    private static final Set<Role> NATIONAL = Set.of(Role.ANALYST, Role.RESEARCHER, Role.PUBLISHER);

    private final Workbench workbench;
    private final CurrentMember current;

    StartController(Workbench workbench, CurrentMember current) {
        this.workbench = workbench;
        this.current = current;
    }

    @GetMapping("/")
    ModelAndView start(@RequestParam MultiValueMap<String, String> parameters) {
        Member member = current.get();
        if (!member.isAny(NATIONAL)) {
            return beginning(member);
        }
        if (workbench.empty()) {
            return new ModelAndView("start/empty");
        }
        List<Definition> definitions = workbench.definitions();
        List<PageError> errors = new ArrayList<>();
        String wanted = Optional.ofNullable(parameters.getFirst("definition")).orElse("");
        Optional<Definition> found = definitions.stream()
                .filter(it -> it.id().value().equals(wanted))
                .findFirst();
        if (found.isEmpty() && !wanted.isEmpty()) {
            errors.add(new PageError("definition", "Choose a definition from the list"));
        }
        DateField asAt = DateField.read(parameters, "as-at");
        if (!asAt.error().isEmpty()) {
            errors.add(new PageError("as-at-day", asAt.error()));
        }
        Definition definition = found.orElseGet(() -> definitions.get(0));
        if (asAt.typed() && errors.isEmpty()) {
            return new ModelAndView("redirect:"
                    + Address.of("/")
                            .with("definition", definition.id().value())
                            .with("as-at", asAt.find().map(Object::toString).orElse("")));
        }
        return show(definition, asAt, definitions, errors);
    }

    /** A row of the table of counts, once it has been counted. */
    @GetMapping("/counts")
    ModelAndView counts(@RequestParam String definition) {
        return workbench.definitions().stream()
                .filter(it -> it.id().value().equals(definition))
                .findFirst()
                .map(it -> new ModelAndView(
                        "start/countsRow",
                        Map.of(
                                "count",
                                Count.of(it, workbench.classify(it, it.asAt().usual())))))
                .orElseGet(() -> new ModelAndView("error/404", HttpStatus.NOT_FOUND));
    }

    private static ModelAndView beginning(Member member) {
        if (member.isAny(Set.of(Role.IMPROVEMENT_LEAD))) {
            return new ModelAndView("redirect:/schools");
        }
        return new ModelAndView(
                "start/yours",
                "schools",
                member.reach().schools().stream().map(Urn::toString).sorted().toList());
    }

    private ModelAndView show(
            Definition definition, DateField asAt, List<Definition> definitions, List<PageError> errors) {
        LocalDate date = asAt.find().orElse(definition.asAt().usual());
        Count chosen = Count.of(definition, workbench.classify(definition, date));
        List<Count> counts = definitions.stream()
                .map(it -> Count.findOf(workbench, it, it.asAt().usual()))
                .toList();
        List<ImportedTable> tables = workbench.catalogue().files().stream()
                .flatMap(it -> it.tables().stream())
                .sorted(Comparator.comparing((ImportedTable it) -> it.source().asAt())
                        .reversed()
                        .thenComparing(it -> it.source().name()))
                .toList();
        return new ModelAndView(
                "start/home",
                Map.of(
                        "chosen", chosen,
                        "asAt", asAt.orShow(date),
                        "definitions", definitions,
                        "counts", counts,
                        "tables", tables,
                        "errors", errors),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
