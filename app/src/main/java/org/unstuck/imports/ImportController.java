package org.unstuck.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.unstuck.home.DataHome;
import org.unstuck.intake.ReadOptions;
import org.unstuck.jobs.Jobs;
import org.unstuck.people.CurrentPerson;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** Importing files: choosing them, following the import, stopping it, and reading what came of it. */
@Controller
final class ImportController {
    private static final String FILES = "files";
    private static final String AS_AT = "as-at";

    private final Imports imports;
    private final StartImport start;
    private final Jobs jobs;
    private final CurrentPerson current;
    private final ImportEvents events;
    private final Workbench workbench;
    private final DataHome home;

    ImportController(
            Imports imports,
            StartImport start,
            Jobs jobs,
            CurrentPerson current,
            ImportEvents events,
            Workbench workbench,
            DataHome home) {
        this.imports = imports;
        this.start = start;
        this.jobs = jobs;
        this.current = current;
        this.events = events;
        this.workbench = workbench;
        this.home = home;
    }

    @GetMapping("/import")
    ModelAndView begin() {
        return begin(HttpStatus.OK, DateField.read(new LinkedMultiValueMap<>(), AS_AT), List.of());
    }

    @PostMapping("/import")
    ModelAndView start(
            @RequestParam(name = FILES, required = false) List<MultipartFile> files,
            @RequestParam MultiValueMap<String, String> parameters)
            throws IOException {
        DateField asAt = DateField.read(parameters, AS_AT);
        List<MultipartFile> chosen = files == null
                ? List.of()
                : files.stream().filter(ImportController::named).toList();
        List<PageError> errors = new ArrayList<>();
        if (chosen.isEmpty()) {
            errors.add(new PageError(FILES, "Choose at least one file"));
        }
        if (!asAt.error().isEmpty()) {
            errors.add(new PageError(AS_AT + "-day", asAt.error()));
        }
        if (!errors.isEmpty()) {
            return begin(HttpStatus.UNPROCESSABLE_CONTENT, asAt, errors);
        }
        return start(Uploads.take(Uploads.folder(home), chosen), asAt);
    }

    @GetMapping("/imports/{id}")
    ModelAndView show(@PathVariable String id) {
        return new ModelAndView("imports/progress", "record", get(id));
    }

    @PostMapping("/imports/{id}/stop")
    String stop(@PathVariable String id) {
        jobs.stop(current.get(), get(id).id());
        return "redirect:/imports/" + id;
    }

    @GetMapping(path = "/imports/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String id) {
        return events.follow(get(id).id());
    }

    /** Every problem found in an imported file, a row each. */
    @GetMapping("/import/files/{hash}/problems.csv")
    ResponseEntity<Resource> problems(@PathVariable String hash) {
        Resource csv = workbench
                .catalogue()
                .findFile(hash)
                .<Resource>map(it -> new FileSystemResource(home.report(it.hash())))
                .filter(Resource::exists)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = "problems-" + hash.substring(0, 12) + ".csv";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(csv);
    }

    @ExceptionHandler
    ModelAndView notTaken(IOException e) {
        return refused(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The files could not be taken in. Is the disk full? What was imported before is unchanged");
    }

    private ModelAndView start(Uploads uploads, DateField asAt) throws IOException {
        ReadOptions options = asAt.find().map(ReadOptions::asAt).orElse(ReadOptions.NONE);
        Optional<ImportRecord> begun = Optional.empty();
        try {
            begun = start.start(uploads, options);
        } finally {
            if (begun.isEmpty()) {
                uploads.delete();
            }
        }
        return begun.map(it -> new ModelAndView("redirect:/imports/" + it.id()))
                .orElseGet(() -> refused(
                        HttpStatus.CONFLICT,
                        "Another import is running. Wait until it has ended, or stop it, and send the files again"));
    }

    private ModelAndView refused(HttpStatus status, String message) {
        return begin(
                status, DateField.read(new LinkedMultiValueMap<>(), AS_AT), List.of(new PageError(FILES, message)));
    }

    private ModelAndView begin(HttpStatus status, DateField asAt, List<PageError> errors) {
        Map<String, Object> model = new HashMap<>();
        model.put("asAt", asAt);
        model.put("errors", errors);
        model.put("records", imports.list());
        model.put("imported", workbench.catalogue().files());
        return new ModelAndView("imports/begin", model, status);
    }

    private ImportRecord get(String id) {
        return imports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean named(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name != null && !name.isBlank();
    }
}
