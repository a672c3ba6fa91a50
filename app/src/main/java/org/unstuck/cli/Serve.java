package org.unstuck.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.unstuck.UnstuckApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the web pages and leaves them running until the process is stopped. */
@Command(name = "serve", description = "Shows Unstuck in the browser.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    /** Returned while the server runs on: the process must not end with the command. */
    static final int RUNNING = -1;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "127.0.0.1",
            description = "Address of this computer to listen on (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        requireThisComputerOnly();
        SpringApplication application = new SpringApplication(UnstuckApplication.class);
        application.setDefaultProperties(Map.of("server.port", port, "server.address", host));
        application.run();
        command.commandLine().getErr().println("Unstuck is at http://" + host + ":" + port + "/ (Ctrl+C ends it)");
        return RUNNING;
    }

    /** Without accounts anyone who reaches the port can read and change everything. */
    private void requireThisComputerOnly() {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new ParameterException(command.commandLine(), "There is no address called " + host + ".", e);
        }
        throw new ParameterException(
                command.commandLine(),
                "Unstuck has no accounts yet, so it only serves this computer: use --host 127.0.0.1, not " + host
                        + ".");
    }
}
