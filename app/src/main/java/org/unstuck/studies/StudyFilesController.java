package org.unstuck.studies;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.unstuck.access.CurrentMember;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.bulletin.Publisher;
import org.unstuck.figure.FigureRenderer;
import org.unstuck.figure.Width;
import org.unstuck.settings.CurrentSettings;
import org.unstuck.settings.Settings;

/**
 * What can be taken away of a study: its sample for colleagues, and the table of its schools for publication. Each time is
 * in the audit. Made by {@link StudiesConfiguration}, which hands it a clock.
 */
@Controller
final class StudyFilesController {
    private static final String SVG = "image/svg+xml";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final StudyPages pages;
    private final FigureRenderer renderer;
    private final CurrentSettings settings;
    private final AuditLog audit;
    private final CurrentMember current;
    private final Clock clock;

    StudyFilesController(
            StudyPages pages,
            FigureRenderer renderer,
            CurrentSettings settings,
            AuditLog audit,
            CurrentMember current,
            Clock clock) {
        this.pages = pages;
        this.renderer = renderer;
        this.settings = settings;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/studies/{study}/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable String study, @PathVariable String file) {
        StudyPage page = pages.get(study);
        return switch (file) {
            case "map.svg" -> map(page, Width.WIDE);
            case "map-narrow.svg" -> map(page, Width.NARROW);
            case "map.png" -> shown(MediaType.IMAGE_PNG_VALUE, renderer.png(page.map(), Width.WIDE));
            case "sample.csv" -> taken(page, file, CSV, StudyFiles.csv(StudyTables.sample(page)));
            case "history.csv" -> taken(page, file, CSV, StudyFiles.csv(StudyTables.history(page)));
            case "sample.ods" -> taken(page, file, ODS, files(page).sampleOds());
            case "appendix.csv" -> taken(page, file, CSV, StudyFiles.csv(StudyTables.appendix(pages.appendix(page))));
            case "appendix.ods" -> taken(page, file, ODS, files(page).appendixOds(pages.appendix(page)));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** The table for publication alone, to be printed. */
    @GetMapping("/studies/{study}/appendix")
    String appendix(@PathVariable String study, Model model) {
        StudyPage page = pages.get(study);
        model.addAttribute("study", page.study());
        model.addAttribute("appendix", pages.appendix(page));
        return "studies/appendix";
    }

    private StudyFiles files(StudyPage page) {
        Settings decided = settings.get();
        return new StudyFiles(page, new Publisher(decided.organisation(), decided.contact()), LocalDate.now(clock));
    }

    private ResponseEntity<byte[]> map(StudyPage page, Width width) {
        return shown(SVG, renderer.svg(page.map(), width).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> shown(String type, byte[] bytes) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type)).body(bytes);
    }

    private ResponseEntity<byte[]> taken(StudyPage page, String file, String type, byte[] bytes) {
        String address = page.study().id().address();
        audit.recordAlone(current.get().person(), AuditEvent.of("study taken away", address + "/files/" + file));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("study-" + page.study().id() + "-" + file)
                                .build()
                                .toString())
                .body(bytes);
    }
}
