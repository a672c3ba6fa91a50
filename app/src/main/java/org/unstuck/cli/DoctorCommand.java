package org.unstuck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.unstuck.home.Doctor;
import org.unstuck.home.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says whether the data home is whole, and what to do where it is not. */
@Command(name = "doctor", description = "Says whether the data home is whole, and what to do where it is not.")
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        List<Finding> findings = Doctor.examine(home.open());
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
