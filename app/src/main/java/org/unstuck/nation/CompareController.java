package org.unstuck.nation;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Definition;
import org.unstuck.picture.CompareClassifications;
import org.unstuck.picture.Comparison;
import org.unstuck.web.Address;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** What became of the schools of one date on another, or under another definition. */
@Controller
final class CompareController {
    private static final String WITH = "with";
    private static final String AND = "and";

    private final Workbench workbench;
    private final Asked asked;
    private final FigureFiles files;

    CompareController(Workbench workbench, Asked asked, FigureFiles files) {
        this.workbench = workbench;
        this.asked = asked;
        this.files = files;
    }

    /**
     * What is compared.
     *
     * @param first the picture whose page it is
     * @param second the other definition, or the same
     * @param field the other date as it was typed
     * @param date the other date
     */
    private record Pair(Asked.Picture first, Definition second, DateField field, LocalDate date) {
        boolean same() {
            return second.equals(first.definition()) && date.equals(first.date());
        }

        Address address() {
            return first.address("/compare").with(WITH, second.id().value()).with(AND, date.toString());
        }
    }

    @GetMapping("/picture/{definition}/compare")
    String compare(
            @PathVariable String definition,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        Pair pair = pair(definition, parameters);
        PicturePages.describe(pair.first(), workbench, model, response);
        model.addAttribute("definitions", asked.definitions());
        model.addAttribute("second", pair.second());
        model.addAttribute("and", pair.field());
        if (!pair.field().error().isEmpty()) {
            model.addAttribute(
                    "errors", List.of(new PageError("and-day", pair.field().error())));
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        find(pair).ifPresent(it -> model.addAttribute("shown", it));
        return "nation/compare";
    }

    @GetMapping("/picture/{definition}/compare/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String definition,
            @PathVariable String file,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known) {
        return files.answer(
                find(pair(definition, parameters))
                        .flatMap(ShownTable::findFigure)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                file,
                definition + "-comparison-not-for-publication",
                known);
    }

    private Pair pair(String definition, MultiValueMap<String, String> parameters) {
        Asked.Picture first = asked.picture(definition, parameters);
        String with = parameters.getFirst(WITH);
        Definition second = with == null ? first.definition() : asked.definition(with);
        DateField and = DateField.read(parameters, AND);
        LocalDate date =
                and.find().orElse(with == null ? first.date() : second.asAt().usual());
        return new Pair(first, second, and.orShow(date), date);
    }

    private Optional<ShownTable> find(Pair pair) {
        if (workbench.empty() || pair.same()) {
            return Optional.empty();
        }
        Classification one =
                workbench.classify(pair.first().definition(), pair.first().date());
        Classification other = workbench.classify(pair.second(), pair.date());
        boolean inOrder = !one.asAt().isAfter(other.asAt());
        Comparison comparison =
                CompareClassifications.of(workbench.register(), inOrder ? one : other, inOrder ? other : one);
        return Optional.of(new ShownTable(
                comparison, ComparisonFigure.of(comparison, workbench.register()), pair.address(), Beside.ALL));
    }
}
