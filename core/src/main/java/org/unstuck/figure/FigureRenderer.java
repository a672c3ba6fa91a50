package org.unstuck.figure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unstuck.figure.internal.DrawingProgram;
import org.unstuck.figure.internal.Raster;

/**
 * Draws figures as SVG and PNG. The first drawing takes some seconds more than the others, as it loads Vega-Lite. Equal
 * figures give equal bytes. Safe for many threads.
 */
public final class FigureRenderer {
    /** Some 20 kB each. */
    private static final int MOST_KEPT = 200;

    /** PNG has this many pixels for one of the page, so that it is sharp in print. */
    private static final int SHARPNESS = 2;

    private final DrawingProgram program = new DrawingProgram();
    private final Map<String, String> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private @Nullable String version;

    /** Loads Vega-Lite and draws once, so that the next drawing is quick. */
    public void load() {
        program.draw(new Histogram(new Caption("Title", "Source"), "Number", "Schools", Unit.COUNT, List.of())
                .specification(Width.NARROW));
    }

    /** An SVG document with a title and a description, which runs and loads nothing. */
    public String svg(Figure figure, Width width) {
        String fingerprint = fingerprint(figure, width);
        synchronized (drawn) {
            String known = drawn.get(fingerprint);
            if (known != null) {
                return known;
            }
        }
        String svg = SvgDocument.of(program.draw(figure.specification(width)), figure);
        synchronized (drawn) {
            drawn.put(fingerprint, svg);
        }
        return svg;
    }

    /** A PNG image, twice as many pixels wide as the figure, with letters of this machine. */
    public byte[] png(Figure figure, Width width) {
        return Raster.png(svg(figure, width), SHARPNESS * width.pixels());
    }

    /** The same for two figures only if they give the same drawing; quick, as nothing is drawn for it. */
    public String fingerprint(Figure figure, Width width) {
        MessageDigest digest = digest();
        digest.update(version().getBytes(StandardCharsets.UTF_8));
        digest.update(figure.specification(width).getBytes(StandardCharsets.UTF_8));
        digest.update(figure.description().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private synchronized String version() {
        String known = version;
        if (known == null) {
            known = HexFormat.of().formatHex(digest().digest(DrawingProgram.file()));
            version = known;
        }
        return known;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
