package org.unstuck.cli;

import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.unstuck.bulletin.Publisher;
import org.unstuck.home.DataHome;
import org.unstuck.settings.CurrentSettings;
import org.unstuck.settings.Settings;
import org.unstuck.store.DatabaseAddress;
import org.unstuck.store.WorkspaceDatabase;
import org.unstuck.versions.TextVersionStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who publishes, and by which rules: as the settings of the workspace say, unless the command says otherwise. */
final class PublisherOption {
    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description = "Who publishes it, for the cover (default: as in the settings).")
    private @Nullable String organisation;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "Whom to ask, for the cover (default: as in the settings).")
    private @Nullable String contact;

    Publisher publisher(Settings settings) {
        return new Publisher(
                organisation == null ? settings.organisation() : organisation,
                contact == null ? settings.contact() : contact);
    }

    /** The settings of a workspace; the usual ones where there is none yet. */
    Settings settings(DataHome home) {
        DatabaseAddress address = database.address(home);
        if (address instanceof DatabaseAddress.SqliteFile sqlite && !Files.exists(sqlite.file())) {
            return Settings.USUAL;
        }
        try (WorkspaceDatabase workspace = new WorkspaceDatabase(address)) {
            return new CurrentSettings(new TextVersionStore(workspace.sql())).get();
        }
    }
}
