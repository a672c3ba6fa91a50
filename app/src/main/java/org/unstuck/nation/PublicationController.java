package org.unstuck.nation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.unstuck.bulletin.Publisher;
import org.unstuck.figure.FigureRenderer;
import org.unstuck.home.Definitions;
import org.unstuck.publish.DataFile;
import org.unstuck.settings.CurrentSettings;
import org.unstuck.workbench.ProgramVersion;
import org.unstuck.workbench.Workbench;

/** What of the picture may leave the house. Made by {@link NationConfiguration}, which hands it a clock. */
@Controller
final class PublicationController {
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String METADATA = ".meta.csv";

    private final Workbench workbench;
    private final Asked asked;
    private final Pictures pictures;
    private final PublishedPictures published;
    private final Definitions definitions;
    private final CurrentSettings settings;
    private final FigureRenderer renderer;
    private final Clock clock;

    PublicationController(
            Workbench workbench,
            Asked asked,
            Pictures pictures,
            PublishedPictures published,
            Definitions definitions,
            CurrentSettings settings,
            FigureRenderer renderer,
            Clock clock) {
        this.workbench = workbench;
        this.asked = asked;
        this.pictures = pictures;
        this.published = published;
        this.definitions = definitions;
        this.settings = settings;
        this.renderer = renderer;
        this.clock = clock;
    }

    @GetMapping("/picture/{definition}/publication")
    String show(@PathVariable String definition, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        Asked.Picture picture = asked.picture(definition, parameters);
        model.addAttribute("asked", picture.definition());
        model.addAttribute("date", picture.date());
        model.addAttribute("entered", picture.field());
        model.addAttribute("definitions", asked.definitions());
        model.addAttribute("published", workbench.empty() ? null : published(picture));
        model.addAttribute("downloads", workbench.empty() ? List.of() : downloads(picture));
        model.addAttribute("publisher", publisher());
        model.addAttribute(
                "addresses",
                Map.of(
                        "picture", picture.address("").toString(),
                        "ods",
                                picture.address("/publication/national-picture.ods")
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
            case "national-picture.ods" -> file(ODS, file, published(picture).ods(publisher(), today()));
            case "national-picture.zip" ->
                file(
                        "application/zip",
                        file,
                        published(picture)
                                .zip(publisher(), today(), entry(picture), ProgramVersion.number(), renderer));
            default -> file(CSV, file, data(published(picture).data(), file));
        };
    }

    /** The whole picture for analysts, as a workbook or a data file. */
    @GetMapping("/picture/{definition}/full/{file}")
    ResponseEntity<byte[]> full(
            @PathVariable String definition,
            @PathVariable String file,
            @RequestParam MultiValueMap<String, String> parameters) {
        if (workbench.empty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Asked.Picture picture = asked.picture(definition, parameters);
        Pictures.Drawn drawn = drawn(picture);
        String name = "not-for-publication-" + file;
        return file.equals("national-picture.ods")
                ? file(ODS, name, FullPicture.ods(drawn.picture(), publisher(), today()))
                : file(CSV, name, data(FullPicture.data(drawn.picture(), drawn.facts()), file));
    }

    /** A data file, or the one that describes it. */
    private static byte[] data(List<DataFile> files, String name) {
        boolean metadata = name.endsWith(METADATA);
        Optional<DataFile> found = files.stream()
                .filter(it -> name.equals(it.name() + (metadata ? METADATA : ".csv")))
                .findFirst();
        return found.map(it -> metadata ? it.metadataCsv() : it.csv())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<DataDownload> downloads(Asked.Picture picture) {
        return published(picture).data().stream()
                .map(it -> new DataDownload(
                        it.name().replace('_', ' '),
                        picture.address("/publication/" + it.name() + ".csv").toString(),
                        picture.address("/publication/" + it.name() + METADATA).toString()))
                .toList();
    }

    private PublishedPicture published(Asked.Picture picture) {
        return published.of(drawn(picture));
    }

    private Pictures.Drawn drawn(Asked.Picture picture) {
        return pictures.of(picture.definition(), picture.date());
    }

    private Publisher publisher() {
        return PublishingSettings.publisher(settings.get());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
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
