package org.unstuck.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.store.Moments;
import org.unstuck.store.WorkspaceDatabase;
import org.unstuck.web.Address;
import org.unstuck.web.Csv;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;

/** The audit as a page and as a file. */
@Controller
final class AuditController {
    private static final int ROWS = 50;
    private static final int MOST_PAGES = 1_000_000;

    private final AuditStore store;
    private final WorkspaceDatabase database;

    AuditController(AuditStore store, WorkspaceDatabase database) {
        this.store = store;
        this.database = database;
    }

    @GetMapping("/audit")
    ModelAndView show(@RequestParam MultiValueMap<String, String> parameters) {
        DateField from = DateField.read(parameters, "from");
        DateField to = DateField.read(parameters, "to");
        AuditQuery query = query(parameters, from, to);
        long found = store.count(query);
        int pages = (int) Math.max(1, Math.min(MOST_PAGES, (found + ROWS - 1) / ROWS));
        int page = Math.min(pages, page(parameters));
        List<PageError> errors = errors(from, to);
        Map<String, Object> model = new HashMap<>();
        model.put("query", query);
        model.put("from", from);
        model.put("to", to);
        model.put("errors", errors);
        model.put("found", found);
        model.put("entries", store.list(query, (page - 1) * ROWS, ROWS));
        model.put("current", page);
        model.put("last", pages);
        model.put("address", address(query));
        model.put("actions", store.listActions());
        model.put("people", store.listPeople());
        return new ModelAndView("audit/audit", model, errors.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    /** All rows that are wanted, the oldest first, with the hashes that chain them. */
    @GetMapping("/audit.csv")
    ResponseEntity<byte[]> file(@RequestParam MultiValueMap<String, String> parameters) {
        AuditQuery query = query(parameters, DateField.read(parameters, "from"), DateField.read(parameters, "to"));
        Csv csv = new Csv();
        csv.row(List.of(
                "Number", "At", "Person", "Name", "Action", "Subject", "Before", "After", "Previous hash", "Hash"));
        store.read(query, it -> csv.row(cells(it)));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("audit.csv")
                                .build()
                                .toString())
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the rows still hang together. */
    @GetMapping("/audit/check")
    ModelAndView check() {
        AuditCheck.Result result = database.readSnapshot((sql, connection) -> AuditCheck.run(new AuditStore(sql)));
        return new ModelAndView("audit/check", "result", result);
    }

    private static List<String> cells(AuditEntry entry) {
        return List.of(
                Long.toString(entry.number()),
                Moments.text(entry.at()),
                entry.person().id().value(),
                entry.person().name(),
                entry.event().action(),
                entry.event().subject(),
                entry.event().before(),
                entry.event().after(),
                entry.previousHash(),
                entry.hash());
    }

    private static AuditQuery query(MultiValueMap<String, String> parameters, DateField from, DateField to) {
        return new AuditQuery(
                text(parameters, "person"),
                text(parameters, "action"),
                text(parameters, "subject"),
                from.find().map(LocalDate::toString).orElse(""),
                to.find().map(LocalDate::toString).orElse(""));
    }

    private static Address address(AuditQuery query) {
        return Address.of("/audit")
                .with("person", query.person())
                .with("action", query.action())
                .with("subject", query.subject())
                .with("from", query.fromDay())
                .with("to", query.toDay());
    }

    private static List<PageError> errors(DateField from, DateField to) {
        List<PageError> errors = new ArrayList<>();
        for (DateField each : List.of(from, to)) {
            if (!each.error().isEmpty()) {
                errors.add(new PageError(each.name() + "-day", each.error()));
            }
        }
        return errors;
    }

    private static int page(MultiValueMap<String, String> parameters) {
        String asked = text(parameters, "page");
        return asked.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(asked) : 1;
    }

    private static String text(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value.replace("\u0000", "").strip();
    }
}
