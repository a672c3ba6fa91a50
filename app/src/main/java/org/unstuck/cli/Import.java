package org.unstuck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unstuck.home.DataHome;
import org.unstuck.home.FileResult;
import org.unstuck.home.ImportFiles;
import org.unstuck.home.ImportReport;
import org.unstuck.intake.FileReport;
import org.unstuck.intake.ReadOptions;
import org.unstuck.intake.TableReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files; each is recognised by its header, not its name. */
@Command(name = "import", description = "Imports published files; each is recognised by its header, not its name.")
final class Import implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "CSV, XLSX, ODS, or ZIP files of them.")
    private List<Path> files = List.of();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "The date that the files describe, where they do not say so.")
    private @Nullable LocalDate asAt;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        DataHome data = home.open();
        ImportReport report;
        try (ImportDisplay display = new ImportDisplay(command.commandLine().getErr())) {
            report = new ImportFiles(data, HomeOption.intake(), Clock.systemUTC())
                    .run(files, new ReadOptions(asAt), display);
        }
        PrintWriter out = command.commandLine().getOut();
        report.files().forEach(it -> print(out, it, data));
        out.printf(
                "%nImported %d, known before %d, not usable %d.%n",
                report.listImported().size(),
                report.listKnown().size(),
                report.listNotUsable().size());
        out.flush();
        return report.listNotUsable().isEmpty() ? ExitCode.OK : Failures.UNUSABLE_INPUT;
    }

    private static void print(PrintWriter out, FileResult result, DataHome data) {
        if (result instanceof FileResult.Imported imported) {
            print(out, imported.report());
            if (imported.entry().tables().stream().anyMatch(it -> it.issueCount() > 0)) {
                out.printf("  each of them: %s%n", data.report(imported.entry().hash()));
            }
        } else if (result instanceof FileResult.Known known) {
            out.printf(
                    "%s%n  known before as %s: nothing changed%n", known.file().getFileName(), known.name());
        } else if (result instanceof FileResult.NotUsable notUsable) {
            out.printf("%s%n  not usable: %s%n", notUsable.file().getFileName(), notUsable.reason());
        } else if (result instanceof FileResult.PassedOver passedOver) {
            out.printf("%s%n  passed over: %s%n", passedOver.file().getFileName(), passedOver.reason());
        }
    }

    private static void print(PrintWriter out, FileReport report) {
        for (TableReport table : report.tables()) {
            out.printf(
                    "%s%n  %s, as at %s: %,d rows, %,d used%n",
                    table.source().name(),
                    table.source().title(),
                    table.source().asAt(),
                    table.rowsRead(),
                    table.rowsUsed());
            table.dropped().forEach((reason, count) -> out.printf("  %,d dropped: %s%n", count, reason));
            table.issueCounts().forEach((kind, count) -> out.printf("  %,d times: %s%n", count, kind));
        }
        report.skipped().forEach(it -> out.printf("%s%n  left out: %s%n", it.name(), it.reason()));
    }
}
