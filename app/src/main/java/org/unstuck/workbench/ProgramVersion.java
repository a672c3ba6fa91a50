package org.unstuck.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Tells which Unstuck this is, from the file that the build fills in. */
public final class ProgramVersion {
    private static final String FILE = "/org/unstuck/cli/version.properties";

    private ProgramVersion() {}

    /** For example {@code 1.0}. */
    public static String number() {
        try (InputStream file = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream(FILE))) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
