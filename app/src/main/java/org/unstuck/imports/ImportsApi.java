package org.unstuck.imports;

import java.util.List;
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
import org.unstuck.workbench.Workbench;

/** Imports for programs: which there were, how far each is, and what all of them brought. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class ImportsApi {
    private final Imports imports;
    private final Workbench workbench;
    private final Answers answers;

    ImportsApi(Imports imports, Workbench workbench, Answers answers) {
        this.imports = imports;
        this.workbench = workbench;
        this.answers = answers;
    }

    /** The last imports, the newest first. */
    record ListOfImports(List<ImportStatus> imports) {}

    /** Without a tag, as are all that change by themselves. */
    @GetMapping("/api/v1/imports")
    ListOfImports list(@RequestParam MultiValueMap<String, String> given) {
        Parameters.of(given, Set.of()).check();
        return new ListOfImports(imports.list().stream().map(ImportStatus::of).toList());
    }

    @GetMapping("/api/v1/imports/{id}")
    ImportStatus one(@PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
        Parameters.of(given, Set.of()).check();
        return imports.find(id)
                .map(ImportStatus::of)
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.NOT_FOUND, "There is no import with this id."));
    }

    @GetMapping("/api/v1/sources")
    ResponseEntity<ImportedSources> sources(@RequestParam MultiValueMap<String, String> given) {
        Answer answer = answers.begin();
        Parameters.of(given, Set.of()).check();
        return answer.of(ImportedSources.of(workbench.catalogue()));
    }
}
