package org.unstuck.publish;

import java.util.Arrays;

/** A figure as a file, SVG or PNG, made elsewhere. */
public final class Figure {
    private final String fileName;
    private final byte[] content;

    /**
     * Takes a figure.
     *
     * @param fileName lower-case letters, digits and hyphens, ending in .svg or .png
     * @param content the file
     */
    public Figure(String fileName, byte[] content) {
        if (!fileName.matches("[a-z0-9][a-z0-9-]*\\.(svg|png)")) {
            throw new IllegalArgumentException("A figure has a name like schools-by-phase.svg, not " + fileName);
        }
        this.fileName = fileName;
        this.content = content.clone();
    }

    public String fileName() {
        return fileName;
    }

    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure figure
                && figure.fileName.equals(fileName)
                && Arrays.equals(figure.content, content);
    }

    @Override
    public int hashCode() {
        return fileName.hashCode();
    }
}
