package org.unstuck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classifier;
import org.unstuck.classification.Definition;
import org.unstuck.classification.Words;
import org.unstuck.home.DataHome;
import org.unstuck.home.Definitions;
import org.unstuck.home.ImportFiles;
import org.unstuck.home.ImportReport;
import org.unstuck.home.RegisterStore;
import org.unstuck.intake.ReadOptions;
import org.unstuck.invented.InventedEngland;
import org.unstuck.invented.Size;
import org.unstuck.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job, from files to pages, on an invented country in a home of its own. */
@Command(name = "demo", description = "Does the main job on an invented country, in a home of its own, and shows it.")
final class Demo implements Callable<Integer> {
    private static final long SEED = 1;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Home of the invented data (default: 'demo' beside the usual home).")
    private @Nullable String home;

    @Mixin
    private final PortOption port = new PortOption();

    @Option(names = "--small", hidden = true, description = "Invent few schools.")
    private boolean small;

    @Option(names = "--rehearse", hidden = true, description = "End once the counts are printed.")
    private boolean rehearse;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        DataHome data = ownHome();
        RegisterStore store = new RegisterStore(data, HomeOption::intake);
        if (store.current().catalogue().files().isEmpty()) {
            importInvented(data);
        }
        Register register = store.current().register();
        if (!register.invented()) {
            throw new UserFacingException(
                    UserFacingException.Code.USAGE,
                    data.folder() + " holds data that is not invented; give the demonstration another --home.");
        }
        classify(register, data);
        PageServer server = new PageServer(
                data, "", InetAddress.getLoopbackAddress(), port.port(), Optional.empty(), OptionalInt.empty());
        return rehearse ? ExitCode.OK : server.start(command.commandLine().getErr());
    }

    private DataHome ownHome() {
        if (home != null) {
            return DataHome.resolve(home, System.getenv());
        }
        Path usual = DataHome.resolve(null, System.getenv()).folder();
        return DataHome.open(usual.resolveSibling(usual.getFileName() + "-demo"));
    }

    private void importInvented(DataHome data) throws IOException {
        PrintWriter err = command.commandLine().getErr();
        Path files = Files.createTempDirectory("unstuck-invented-");
        try {
            err.println("Inventing a country of schools ...");
            InventedEngland.write(files, SEED, small ? Size.SMALL : Size.ENGLAND);
            err.println("Importing its files ...");
            ImportReport report;
            try (ImportDisplay display = new ImportDisplay(err)) {
                report = new ImportFiles(data, HomeOption.intake(), Clock.systemUTC())
                        .run(List.of(files), ReadOptions.NONE, display);
            }
            report.listNotUsable().forEach(it -> err.println(it.file().getFileName() + ": " + it.reason()));
        } finally {
            delete(files);
        }
    }

    private void classify(Register register, DataHome data) {
        PrintWriter out = command.commandLine().getOut();
        out.printf("All of this is invented: no school, trust or place in it is real.%n");
        for (Definition definition : new Definitions(data.definitions()).list().listNewest()) {
            Classification.Counts counts = new Classifier(register)
                    .classify(definition, definition.asAt().usual())
                    .counts();
            out.printf(
                    "%-28s on %-17s %,6d met, between %,d and %,d; %,d could not be judged%n",
                    definition.title(),
                    Words.date(definition.asAt().usual()),
                    counts.met(),
                    counts.lower(),
                    counts.upper(),
                    counts.couldNotBeJudged());
        }
        out.flush();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
