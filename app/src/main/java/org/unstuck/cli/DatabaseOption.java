package org.unstuck.cli;

import org.jspecify.annotations.Nullable;
import org.unstuck.home.DataHome;
import org.unstuck.store.DatabaseAddress;
import picocli.CommandLine.Option;

/** Where the workspace is; the same for every command that needs it. */
final class DatabaseOption {
    private static final String VARIABLE = "UNSTUCK_DATABASE";

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = {
                "PostgreSQL database of the workspace, jdbc:postgresql://HOST/NAME (default: $UNSTUCK_DATABASE, else"
                        + " a file in the home). User and password come from $UNSTUCK_DATABASE_USER and"
                        + " $UNSTUCK_DATABASE_PASSWORD or the file that $UNSTUCK_DATABASE_PASSWORD_FILE names."
            })
    private @Nullable String url;

    /** As given, or as the environment says; empty for a file in the home. */
    String url() {
        return url != null ? url : System.getenv().getOrDefault(VARIABLE, "");
    }

    DatabaseAddress address(DataHome home) {
        return DatabaseAddress.of(home, url(), System.getenv());
    }
}
