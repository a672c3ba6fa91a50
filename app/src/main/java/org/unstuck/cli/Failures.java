package org.unstuck.cli;

import java.util.concurrent.CompletionException;
import org.unstuck.UserFacingException;
import org.unstuck.store.StoreFailure;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Says what went wrong, once, and turns it into an exit code. */
final class Failures implements IExecutionExceptionHandler {
    static final int UNUSABLE_INPUT = 3;

    private static final int BYTES_IN_MEGABYTE = 1 << 20;

    /** The command, whose failures are told from now on. */
    static CommandLine toldBy(CommandLine command) {
        return command.setExecutionExceptionHandler(new Failures()).setExecutionStrategy(Failures::run);
    }

    /** A lack of memory is no exception, so what handles exceptions does not see it. */
    private static int run(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (OutOfMemoryError e) {
            CommandLine command = parsed.commandSpec().commandLine();
            throw new ExecutionException(command, "Too little memory", tooLittleMemory(e));
        }
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        UserFacingException told = isLackOfMemory(failure)
                ? tooLittleMemory(failure)
                : StoreFailure.of(failure).orElseThrow(() -> failure);
        command.getErr().println("unstuck: " + told.getMessage());
        return exitCode(told.code());
    }

    /** Whether a thread that worked for the command ran out of memory. */
    private static boolean isLackOfMemory(Exception failure) {
        return failure instanceof CompletionException && failure.getCause() instanceof OutOfMemoryError;
    }

    private static UserFacingException tooLittleMemory(Throwable cause) {
        return new UserFacingException(
                UserFacingException.Code.UNUSABLE_INPUT,
                "The input is too large for the " + Runtime.getRuntime().maxMemory() / BYTES_IN_MEGABYTE
                        + " MB of memory that the program may use. Let it use more, for example 4 GB with"
                        + " UNSTUCK_JAVA_OPTIONS=-Xmx4g before the command, or leave out rows that are not needed.",
                cause);
    }

    private static int exitCode(UserFacingException.Code code) {
        return switch (code) {
            case USAGE -> ExitCode.USAGE;
            case UNUSABLE_INPUT, NOT_FOUND -> UNUSABLE_INPUT;
            case HOME, CANCELLED -> ExitCode.SOFTWARE;
        };
    }
}
