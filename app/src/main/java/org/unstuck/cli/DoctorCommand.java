package org.unstuck.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.unstuck.backup.WorkspaceDoctor;
import org.unstuck.home.DataHome;
import org.unstuck.home.Doctor;
import org.unstuck.home.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says whether the data home and its workspace are whole, and what to do where they are not. */
@Command(
        name = "doctor",
        description = "Says whether the data home and its workspace are whole, and what to do where they are not.")
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        DataHome data = home.open();
        List<Finding> findings = new ArrayList<>(Doctor.examine(data));
        findings.addAll(WorkspaceDoctor.examine(data, database.address(data)));
        for (Finding finding : findings) {
            out.printf("%s: %s%n", word(finding.kind()), finding.what());
            if (!finding.advice().isEmpty()) {
                out.printf("  %s%n", finding.advice());
            }
        }
        out.flush();
        return findings.stream().noneMatch(it -> it.kind() == Finding.Kind.PROBLEM) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String word(Finding.Kind kind) {
        return switch (kind) {
            case GOOD -> "Good";
            case NOTE -> "Note";
            case PROBLEM -> "Problem";
        };
    }
}
