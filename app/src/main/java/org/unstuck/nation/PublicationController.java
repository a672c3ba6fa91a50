package org.unstuck.nation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.unstuck.disclosure.DisclosurePolicy;
import org.unstuck.home.Definitions;
import org.unstuck.publish.Cover;
import org.unstuck.workbench.Workbench;

/** What of the picture may leave the house. Made by {@link NationConfiguration}, which hands it a clock. */
@Controller
final class PublicationController {
    private final Workbench workbench;
    private final Asked asked;
    private final Pictures pictures;
    private final Definitions definitions;
    private final Clock clock;

    PublicationController(Workbench workbench, Asked asked, Pictures pictures, Definitions definitions, Clock clock) {
        this.workbench = workbench;
        this.asked = asked;
        this.pictures = pictures;
        this.definitions = definitions;
        this.clock = clock;
    }

    @GetMapping("/picture/{definition}/publication")
    String show(@PathVariable String definition, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        Asked.Picture picture = asked.picture(definition, parameters);
        model.addAttribute("asked", picture.definition());
        model.addAttribute("date", picture.date());
        model.addAttribute("entered", picture.field());
        model.addAttribute("definitions", asked.definitions());
        model.addAttribute("empty", workbench.empty());
        model.addAttribute("policy", DisclosurePolicy.standard().words());
        model.addAttribute(
                "addresses",
                Map.of(
                        "picture", picture.address("").toString(),
                        "ods",
                                picture.address("/publication/national-picture.ods")
                                        .toString(),
                        "csv",
                                picture.address("/publication/national-picture.csv")
                                        .toString(),
                        "zip",
                                picture.address("/publication/national-picture.zip")
                                        .toString()));
        model.addAttribute("sources", workbench.register().sources());
        return "nation/publication";
    }

    @GetMapping("/picture/{definition}/publication/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String definition,
            @PathVariable String file,
            @RequestParam MultiValueMap<String, String> parameters) {
        if (workbench.empty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Asked.Picture picture = asked.picture(definition, parameters);
        return switch (file) {
            case "national-picture.ods" ->
                file(
                        "application/vnd.oasis.opendocument.spreadsheet",
                        file,
                        published(picture).ods(cover(picture)));
            case "national-picture.csv" ->
                file("text/csv;charset=UTF-8", file, published(picture).csv().getBytes(StandardCharsets.UTF_8));
            case "national-picture.zip" ->
                file(
                        "application/zip",
                        file,
                        published(picture).zip(cover(picture), entry(picture), ProgramVersion.number()));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private PublishedPicture published(Asked.Picture picture) {
        Pictures.Drawn drawn = pictures.of(picture.definition(), picture.date());
        return new PublishedPicture(drawn.picture(), drawn.facts());
    }

    private Cover cover(Asked.Picture picture) {
        return published(picture).cover("Organisation not stated", "not-stated@example.org", LocalDate.now(clock));
    }

    private Definitions.Entry entry(Asked.Picture picture) {
        List<Definitions.Entry> versions =
                definitions.list().listVersions(picture.definition().id());
        return versions.stream()
                .filter(it -> it.definition().equals(picture.definition()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(String type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
