package org.unstuck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells which Unstuck this is, from the file the build fills in. */
final class Version implements IVersionProvider {
    /** For example {@code 1.0}. */
    static String number() {
        try {
            return new Version().getVersion()[0].replace("unstuck ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream file = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            Properties properties = new Properties();
            properties.load(file);
            return new String[] {"unstuck " + properties.getProperty("version")};
        }
    }
}
