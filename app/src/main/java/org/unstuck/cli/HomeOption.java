package org.unstuck.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionId;
import org.unstuck.home.DataHome;
import org.unstuck.home.Definitions;
import org.unstuck.home.RegisterStore;
import org.unstuck.intake.Intake;
import org.unstuck.intake.Layouts;
import org.unstuck.register.Register;
import picocli.CommandLine.Option;

/** Where the data is; the same for every command. */
final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Data home (default: $UNSTUCK_HOME, else ~/.local/share/unstuck).")
    private @Nullable String home;

    DataHome open() {
        return DataHome.resolve(home, System.getenv());
    }

    RegisterStore.Current current() {
        return new RegisterStore(open(), HomeOption::intake).current();
    }

    static Intake intake() {
        return new Intake(Layouts.shipped());
    }

    /** The register, or a refusal where nothing has been imported. */
    Register register() {
        Register register = current().register();
        if (register.sources().isEmpty()) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "Nothing has been imported into " + open().folder()
                            + " yet. Begin with: unstuck import FILE|FOLDER");
        }
        return register;
    }

    Definitions definitions() {
        return new Definitions(open().definitions());
    }

    Definition definition(String id) {
        return definitionEntry(id).definition();
    }

    /** The newest version of a definition, with its text. */
    Definitions.Entry definitionEntry(String id) {
        Definitions.Found found = definitions().list();
        Optional<Definitions.Entry> entry = DefinitionId.valid(id)
                ? found.listVersions(new DefinitionId(id)).stream().findFirst()
                : Optional.empty();
        return entry.orElseThrow(() -> new UserFacingException(
                UserFacingException.Code.USAGE,
                "There is no definition called '" + id + "'; there are "
                        + String.join(
                                ", ",
                                found.listNewest().stream()
                                        .map(it -> it.id().value())
                                        .toList())
                        + "."));
    }
}
