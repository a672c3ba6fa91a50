package org.unstuck.nation;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.unstuck.figure.Figure;
import org.unstuck.figure.FigureRenderer;
import org.unstuck.figure.Width;

/** Figures as files. A browser that has one asks whether it is still right, which is told without drawing it again. */
@Component
final class FigureFiles {
    static final String SVG = "figure.svg";
    static final String NARROW_SVG = "narrow.svg";
    static final String PNG = "figure.png";

    private static final MediaType SVG_TYPE = MediaType.parseMediaType("image/svg+xml");

    private final FigureRenderer renderer;

    FigureFiles(FigureRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * The file of a figure.
     *
     * @param figure what is drawn
     * @param file {@value #SVG}, {@value #NARROW_SVG} or {@value #PNG}
     * @param saved the name to save it under, without its ending
     * @param known the marks of what the browser has
     * @throws ResponseStatusException if there is no such file
     */
    ResponseEntity<byte[]> answer(Figure figure, String file, String saved, String known) {
        return switch (file) {
            case SVG -> svg(figure, Width.WIDE, saved, known);
            case NARROW_SVG -> svg(figure, Width.NARROW, saved, known);
            case PNG -> {
                String mark = mark(renderer.fingerprint(figure, Width.WIDE) + "-png");
                yield known.contains(mark)
                        ? unchanged(mark)
                        : whole(mark, MediaType.IMAGE_PNG, saved + ".png", renderer.png(figure, Width.WIDE));
            }
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ResponseEntity<byte[]> svg(Figure figure, Width width, String saved, String known) {
        String mark = mark(renderer.fingerprint(figure, width));
        return known.contains(mark)
                ? unchanged(mark)
                : whole(
                        mark,
                        SVG_TYPE,
                        saved + ".svg",
                        renderer.svg(figure, width).getBytes(StandardCharsets.UTF_8));
    }

    private static String mark(String fingerprint) {
        return "\"" + fingerprint + "\"";
    }

    private static ResponseEntity<byte[]> unchanged(String mark) {
        return headed(HttpStatus.NOT_MODIFIED, mark).build();
    }

    private static ResponseEntity<byte[]> whole(String mark, MediaType type, String name, byte[] bytes) {
        return headed(HttpStatus.OK, mark)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .contentType(type)
                .body(bytes);
    }

    /** Kept by the browser of one person, who may have lost the right to it: so it asks each time. */
    private static ResponseEntity.BodyBuilder headed(HttpStatus status, String mark) {
        return ResponseEntity.status(status)
                .eTag(mark)
                .cacheControl(CacheControl.noCache().cachePrivate());
    }
}
