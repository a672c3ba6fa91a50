package org.unstuck.figure;

import org.unstuck.figure.internal.Raster;

/**
 * A drawing that a room makes by itself, where no {@link Figure} shows what it has to.
 *
 * @param svg a whole document that runs and loads nothing
 * @param width in CSS pixels
 */
public record SvgDrawing(String svg, int width) {
    /** PNG has this many pixels for one of the page, so that it is sharp in print. */
    private static final int SHARPNESS = 2;

    /** A PNG image, with letters of this machine. */
    public byte[] png() {
        return Raster.png(svg, SHARPNESS * width);
    }

    /** Text as it stands between tags, or in an attribute. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
