package org.unstuck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.unstuck.UnstuckApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the web pages and leaves them running until the process is stopped. */
@Command(name = "serve", description = "Shows Unstuck in the browser.")
final class Serve implements Callable<Integer> {
    /** Returned while the server runs on: the process must not end with the command. */
    static final int RUNNING = -1;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "127.0.0.1",
            description = "Address of this computer to listen on (default: ${DEFAULT-VALUE}).")
    private String host = "";

    @Option(names = "--rehearse", hidden = true, description = "Read the first page once and end.")
    private boolean rehearse;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        InetAddress listeningOn = requireThisComputer();
        requirePort();
        try {
            requireFree(listeningOn);
        } catch (BindException e) {
            command.commandLine()
                    .getErr()
                    .printf(
                            "Unstuck cannot use port %d: %s. Choose another with --port, or --port 0 for any free one.%n",
                            port, e.getMessage());
            return ExitCode.SOFTWARE;
        }
        ConfigurableApplicationContext application = start();
        URI address = URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                + application.getEnvironment().getRequiredProperty("local.server.port") + "/");
        if (rehearse) {
            readOnce(address);
            application.close();
            return ExitCode.OK;
        }
        command.commandLine().getErr().println("Unstuck is at " + address + " (Ctrl+C ends it)");
        return RUNNING;
    }

    private ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplication(UnstuckApplication.class);
        application.setDefaultProperties(Map.of("server.port", rehearse ? 0 : port, "server.address", host));
        return application.run();
    }

    /** Asked before the start, as it is by far the most likely reason for one to fail. */
    private void requireFree(InetAddress listeningOn) throws IOException {
        new ServerSocket(rehearse ? 0 : port, 1, listeningOn).close();
    }

    private static void readOnce(URI address) throws IOException {
        try (InputStream page = address.toURL().openStream()) {
            page.readAllBytes();
        }
    }

    private void requirePort() {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(
                    command.commandLine(), "--port must be between 0 and 65535, not " + port + ".");
        }
    }

    /** Without accounts anyone who reaches the port can read and change everything. */
    private InetAddress requireThisComputer() {
        InetAddress address;
        try {
            address = InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new ParameterException(command.commandLine(), "There is no address called " + host + ".", e);
        }
        if (!address.isLoopbackAddress()) {
            throw new ParameterException(
                    command.commandLine(),
                    "Unstuck has no accounts yet, so it only serves this computer: leave --host out, or use 127.0.0.1.");
        }
        return address;
    }
}
