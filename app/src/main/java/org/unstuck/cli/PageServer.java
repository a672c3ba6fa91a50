package org.unstuck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.unstuck.UnstuckApplication;
import org.unstuck.access.LocalAccess;
import org.unstuck.home.DataHome;
import picocli.CommandLine.ExitCode;

/** Shows the pages of a home in the browser. */
final class PageServer {
    /** Returned while the server runs on: the process must not end with the command. */
    static final int RUNNING = -1;

    private final DataHome home;
    private final String database;
    private final InetAddress host;
    private final int port;
    private final Optional<TeamServer> team;
    private final OptionalInt managementPort;

    /**
     * @param database URL of the workspace; empty for a file in the home
     * @param port 0 for any free one
     * @param team empty for the workbench of one person
     * @param managementPort where programs on this computer are told how Unstuck is; empty for nowhere
     */
    PageServer(
            DataHome home,
            String database,
            InetAddress host,
            int port,
            Optional<TeamServer> team,
            OptionalInt managementPort) {
        this.home = home;
        this.database = database;
        this.host = host;
        this.port = port;
        this.team = team;
        this.managementPort = managementPort;
    }

    /** Starts the server and says where it is. */
    int start(PrintWriter err) throws IOException {
        try {
            requireFree(port, host);
        } catch (BindException e) {
            err.printf(
                    "Unstuck cannot use port %d: %s. Choose another with --port, or --port 0 for any free one.%n",
                    port, e.getMessage());
            return ExitCode.SOFTWARE;
        }
        try {
            requireFree(managementPort.orElse(0), InetAddress.getLoopbackAddress());
        } catch (BindException e) {
            err.printf(
                    "Unstuck cannot use port %d: %s. Choose another with --management-port.%n",
                    managementPort.orElse(0), e.getMessage());
            return ExitCode.SOFTWARE;
        }
        ConfigurableApplicationContext application = run(port, "--unstuck.figures.early=true");
        err.println(
                team.isPresent()
                        ? "Unstuck is at " + team.get().address() + "/ (people sign in; Ctrl+C ends it)"
                        : "Unstuck is at " + address(application) + " (opens in one browser, once; Ctrl+C ends it)");
        return RUNNING;
    }

    /** Starts the server on any free port, reads the first page once and ends. */
    int rehearse() throws IOException {
        ConfigurableApplicationContext application = run(0);
        CookieHandler.setDefault(new CookieManager());
        try (InputStream page = address(application).toURL().openStream()) {
            page.readAllBytes();
        }
        application.close();
        return ExitCode.OK;
    }

    /**
     * Settings go in as arguments, which no variable of the environment overrules: an address from there could be open
     * to all. Browsers send cookies to every port of a computer, so that each port has one of its own name.
     */
    private ConfigurableApplicationContext run(int onPort, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=" + onPort,
                "--server.address=" + host.getHostAddress(),
                "--unstuck.data-home=" + home.folder(),
                "--unstuck.database=" + database));
        settings.addAll(List.of(more));
        managementPort.ifPresent(it -> settings.add("--unstuck.management-port=" + it));
        settings.addAll(team.map(TeamServer::settings)
                .orElse(List.of("--unstuck.team=false", "--server.servlet.session.cookie.name=unstuck-" + onPort)));
        return new SpringApplication(UnstuckApplication.class).run(settings.toArray(String[]::new));
    }

    /** Where the first page is, for the one browser that opens it first. */
    private URI address(ConfigurableApplicationContext application) {
        String name = host.getHostAddress();
        return URI.create("http://" + (name.contains(":") ? "[" + name + "]" : name) + ":"
                + application.getEnvironment().getRequiredProperty("local.server.port") + "/?token="
                + application.getBean(LocalAccess.class).newToken());
    }

    /** Asked before the start, as it is by far the most likely reason for one to fail. */
    private static void requireFree(int port, InetAddress host) throws IOException {
        new ServerSocket(port, 1, host).close();
    }
}
