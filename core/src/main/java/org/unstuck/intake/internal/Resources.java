package org.unstuck.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.unstuck.intake.Layouts;

/** Texts that come with the program. */
public final class Resources {

    private Resources() {}

    /** The text of a file beside the intake room. */
    public static String text(String path) {
        try (InputStream in = Layouts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
