package org.unstuck.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** On which port pages are shown. */
final class PortOption {
    static final int GREATEST = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    int port() {
        if (port < 0 || port > GREATEST) {
            throw new ParameterException(
                    command.commandLine(), "--port must be between 0 and " + GREATEST + ", not " + port + ".");
        }
        return port;
    }
}
