package org.unstuck.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.unstuck.classification.Words;
import org.unstuck.home.ImportedFile;
import org.unstuck.home.ImportedTable;
import org.unstuck.home.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what has been imported. */
@Command(name = "status", description = "Says what has been imported: sources, dates, counts, issues.")
final class Status implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        RegisterStore.Current current = home.current();
        out.printf("Data home: %s%n", home.open().folder());
        if (current.catalogue().files().isEmpty()) {
            out.printf("Nothing has been imported yet.%n");
        } else {
            print(out, current);
        }
        out.flush();
        return ExitCode.OK;
    }

    private static void print(PrintWriter out, RegisterStore.Current current) {
        if (current.register().invented()) {
            out.printf("The data is invented: no school in it is real.%n");
        }
        out.printf(
                "%,d schools, closed ones included; %,d inspections.%n%n",
                current.register().schools().listAll().size(),
                current.register().contents().inspections().size());
        out.printf("%-18s %9s %9s %8s  %s%n", "As at", "Rows", "Used", "Issues", "File and what it is");
        for (ImportedFile file : current.catalogue().files()) {
            for (ImportedTable table : file.tables()) {
                out.printf(
                        "%-18s %,9d %,9d %,8d  %s: %s%n",
                        Words.date(table.source().asAt()),
                        table.rowsRead(),
                        table.rowsUsed(),
                        table.issueCount(),
                        table.source().name(),
                        table.source().title());
            }
        }
    }
}
