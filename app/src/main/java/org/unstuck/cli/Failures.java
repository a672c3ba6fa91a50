package org.unstuck.cli;

import org.unstuck.UserFacingException;
import org.unstuck.store.StoreFailure;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong, once, and turns it into an exit code. */
final class Failures implements IExecutionExceptionHandler {
    static final int UNUSABLE_INPUT = 3;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        UserFacingException told = StoreFailure.of(failure).orElseThrow(() -> failure);
        command.getErr().println("unstuck: " + told.getMessage());
        return exitCode(told.code());
    }

    private static int exitCode(UserFacingException.Code code) {
        return switch (code) {
            case USAGE -> ExitCode.USAGE;
            case UNUSABLE_INPUT, NOT_FOUND -> UNUSABLE_INPUT;
            case HOME, CANCELLED -> ExitCode.SOFTWARE;
        };
    }
}
