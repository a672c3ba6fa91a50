package org.unstuck.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.unstuck.UserFacingException;
import org.unstuck.home.DataHome;

/** Where a workspace is kept. */
public sealed interface DatabaseAddress {
    /** The environment variables of who signs in to a PostgreSQL server, and how. */
    String USER = "UNSTUCK_DATABASE_USER";

    String PASSWORD = "UNSTUCK_DATABASE_PASSWORD";
    String PASSWORD_FILE = "UNSTUCK_DATABASE_PASSWORD_FILE";

    /** In words, for messages; never with a password. */
    String words();

    Dialect dialect();

    /**
     * A file of SQLite.
     *
     * @param file need not exist yet
     */
    record SqliteFile(Path file) implements DatabaseAddress {
        @Override
        public String words() {
            return "the workspace " + file;
        }

        @Override
        public Dialect dialect() {
            return Dialect.SQLITE;
        }
    }

    /**
     * A database of a PostgreSQL server, version 15 or newer.
     *
     * @param url as JDBC writes it, without a password
     * @param user who signs in; empty where the server needs none or the URL says it
     * @param password empty where the server needs none
     */
    record PostgresqlServer(String url, String user, String password) implements DatabaseAddress {
        static final String PREFIX = "jdbc:postgresql:";
        private static final Pattern SECRET = Pattern.compile("[?&](password|sslpassword)=", Pattern.CASE_INSENSITIVE);

        public PostgresqlServer {
            if (!url.startsWith(PREFIX)) {
                throw new UserFacingException(
                        UserFacingException.Code.USAGE,
                        "--database must begin with " + PREFIX
                                + "//, for example jdbc:postgresql://db.example.org/unstuck, not '" + url + "'.");
            }
            if (SECRET.matcher(url).find()) {
                throw new UserFacingException(
                        UserFacingException.Code.USAGE,
                        "--database must hold no password, as others can read the command line. Put it into the variable "
                                + PASSWORD + ", or into a file that " + PASSWORD_FILE + " names.");
            }
        }

        @Override
        public String words() {
            return "the database " + url;
        }

        @Override
        public Dialect dialect() {
            return Dialect.POSTGRESQL;
        }

        @Override
        public String toString() {
            return words();
        }
    }

    /**
     * The workspace of a home.
     *
     * @param url of a PostgreSQL database; blank for a file in the home
     * @param environment the environment's variables
     * @throws UserFacingException if it cannot be a database
     */
    static DatabaseAddress of(DataHome home, String url, Map<String, String> environment) {
        return url.isBlank()
                ? new SqliteFile(home.folder().resolve("workspace.db"))
                : new PostgresqlServer(url.strip(), environment.getOrDefault(USER, ""), password(environment));
    }

    private static String password(Map<String, String> environment) {
        String file = environment.getOrDefault(PASSWORD_FILE, "");
        if (file.isBlank()) {
            return environment.getOrDefault(PASSWORD, "");
        }
        try {
            return Files.readString(Path.of(file)).stripTrailing();
        } catch (IOException | InvalidPathException e) {
            throw new UserFacingException(
                    UserFacingException.Code.USAGE,
                    "The file " + file + ", which " + PASSWORD_FILE + " names, cannot be read: " + e.getMessage() + ".",
                    e);
        }
    }
}
