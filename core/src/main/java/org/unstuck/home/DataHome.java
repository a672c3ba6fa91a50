package org.unstuck.home;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;

/**
 * The folder that holds all that Unstuck keeps. Nothing is written outside it, and nothing in it before something is
 * imported: a home that is not there yet is one in which nothing was imported.
 */
public final class DataHome {

    /** The environment variable that names the home. */
    public static final String VARIABLE = "UNSTUCK_HOME";

    private final Path folder;

    private DataHome(Path folder) {
        this.folder = folder;
    }

    /**
     * The home a person asked for: the option {@code --home}, else the variable {@value #VARIABLE}, else
     * {@code .local/share/unstuck} in the person's own folder.
     *
     * @param option what was given with {@code --home}, if anything
     * @param environment the environment's variables
     * @throws UserFacingException if there can be no home
     */
    public static DataHome resolve(@Nullable String option, Map<String, String> environment) {
        String asked = option != null ? option : environment.get(VARIABLE);
        if (asked != null && !asked.isBlank()) {
            return open(path(asked));
        }
        if (option != null) {
            throw unusable("--home names no folder.");
        }
        Path own = path(environment.getOrDefault("HOME", System.getProperty("user.home", "")));
        if (!Files.isDirectory(own)) {
            throw unusable("There is no folder " + own + " to keep data in. Name one with --home or " + VARIABLE + ".");
        }
        return new DataHome(checked(own.resolve(".local").resolve("share").resolve("unstuck")));
    }

    /**
     * A home in a folder that is there, or that can be made in one that is.
     *
     * @throws UserFacingException if it cannot be
     */
    public static DataHome open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (!Files.exists(absolute) && parent != null && !Files.isDirectory(parent)) {
            throw unusable("The data home " + absolute + " cannot be made: there is no folder " + parent + ".");
        }
        return new DataHome(checked(absolute));
    }

    public Path folder() {
        return folder;
    }

    /** Where people's own definitions stand. */
    public Path definitions() {
        return folder.resolve("definitions");
    }

    Path originals() {
        return folder.resolve("originals");
    }

    Path reports() {
        return folder.resolve("reports");
    }

    Path warehouse() {
        return folder.resolve("warehouse");
    }

    Path register(String edition) {
        return warehouse().resolve("register-" + edition + ".bin");
    }

    /** The list of everything in an original that was not as expected, as CSV; it need not be there. */
    public Path report(String hash) {
        return reports().resolve(hash + ".csv");
    }

    Path catalogue() {
        return folder.resolve("catalogue.json");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** Makes the folders that are not there yet. */
    void create() {
        try {
            for (Path each : new Path[] {originals(), reports(), warehouse()}) {
                Files.createDirectories(each);
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** What to throw when writing failed; what was there before still is, because it is replaced only as a whole. */
    UserFacingException cannotWrite(IOException cause) {
        return new UserFacingException(
                UserFacingException.Code.HOME,
                "The data home " + folder + " cannot be written: " + reason(cause)
                        + ". What it held before is unchanged.",
                cause);
    }

    /** Why a file operation failed, in the system's words; Java names only the file where it is missing or forbidden. */
    static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "no permission for " + cause.getMessage();
        }
        if (cause instanceof NoSuchFileException) {
            return "there is no " + cause.getMessage();
        }
        return String.valueOf(cause.getMessage());
    }

    private static Path checked(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw unusable("The data home " + folder + " is a file, not a folder.");
        }
        if (Files.exists(folder) && !Files.isReadable(folder)) {
            throw unusable("The data home " + folder + " cannot be read: no permission.");
        }
        return folder;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw unusable("'" + text + "' is not the name of a folder.");
        }
    }

    private static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.HOME, message);
    }
}
