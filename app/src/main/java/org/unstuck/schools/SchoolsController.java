package org.unstuck.schools;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.access.CurrentMember;
import org.unstuck.register.Register;
import org.unstuck.searches.OwnSearches;
import org.unstuck.workbench.Workbench;

/** The list of schools, as a page and as a file. */
@Controller
final class SchoolsController {
    private final Workbench workbench;
    private final SchoolIndexes indexes;
    private final OwnSearches searches;
    private final CurrentMember current;

    SchoolsController(Workbench workbench, SchoolIndexes indexes, OwnSearches searches, CurrentMember current) {
        this.workbench = workbench;
        this.indexes = indexes;
        this.searches = searches;
        this.current = current;
    }

    @GetMapping("/schools")
    ModelAndView list(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader("HX-Request") Optional<String> partial,
            HttpServletResponse response) {
        Register register = workbench.register();
        SchoolSearchReader reader = new SchoolSearchReader(workbench, parameters);
        SchoolIndex index = indexes.get(register, reader.date(), current.get().reach());
        SchoolSearch search = reader.read(index);
        if (reader.asAt().typed() && reader.errors().isEmpty()) {
            return new ModelAndView("redirect:" + search.address());
        }
        partial.ifPresent(
                it -> response.setHeader("HX-Push-Url", search.address().toString()));
        SchoolListPage page =
                SchoolListPage.of(search, workbench.definitions(), index, find(search, index), register.sources());
        return new ModelAndView(
                "schools/list",
                Map.of(
                        "list", page,
                        "asAt", reader.asAt(),
                        "searches", searches.list(),
                        "errors", reader.errors()),
                reader.errors().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    @GetMapping("/schools.csv")
    ResponseEntity<?> file(@RequestParam MultiValueMap<String, String> parameters) {
        SchoolSearchReader reader = new SchoolSearchReader(workbench, parameters);
        SchoolIndex index =
                indexes.get(workbench.register(), reader.date(), current.get().reach());
        SchoolSearch search = reader.read(index);
        if (!reader.errors().isEmpty()) {
            return ResponseEntity.badRequest()
                    .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                    .body(reader.errors().get(0).message() + ".\n");
        }
        String name = "schools-" + search.definition().id() + "-" + search.asAt() + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(SchoolsFile.of(search, find(search, index), workbench.register())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private List<Listed> find(SchoolSearch search, SchoolIndex index) {
        return search.find(index, workbench.classify(search.definition(), search.asAt()));
    }
}
