package org.unstuck.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unstuck.home.DataHome;
import org.unstuck.store.DatabaseAddress;
import org.unstuck.store.Dialect;
import org.unstuck.store.WorkspaceDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the web pages and leaves them running until the process is stopped. */
@Command(name = "serve", description = "Shows Unstuck in the browser.")
final class Serve implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Mixin
    private final PortOption port = new PortOption();

    @Mixin
    private final TeamOption team = new TeamOption();

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "127.0.0.1",
            description = "Address of this computer to listen on (default: ${DEFAULT-VALUE}).")
    private String host = "";

    @Option(
            names = "--management-port",
            paramLabel = "N",
            description = "Port on which programs on this computer, and no others, may ask for /health and /metrics.")
    private @Nullable Integer managementPort;

    @Option(names = "--rehearse", hidden = true, description = "Read the first page once and end.")
    private boolean rehearse;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        InetAddress listening = requireKnown();
        Optional<TeamServer> server = team.find(listening);
        DataHome data = home.open();
        requireDatabase(data);
        if (server.isPresent()) {
            requireAdministrator(data);
        }
        PageServer pages = new PageServer(data, database.url(), listening, port.port(), server, managementPort());
        return rehearse ? pages.rehearse() : pages.start(command.commandLine().getErr());
    }

    private OptionalInt managementPort() {
        if (managementPort == null) {
            return OptionalInt.empty();
        }
        if (managementPort < 1 || managementPort > PortOption.GREATEST) {
            throw new ParameterException(
                    command.commandLine(),
                    "--management-port must be between 1 and " + PortOption.GREATEST + ", not " + managementPort + ".");
        }
        return OptionalInt.of(managementPort);
    }

    private InetAddress requireKnown() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new ParameterException(command.commandLine(), "There is no address called " + host + ".", e);
        }
    }

    /** A server that is away, or keeps Unstuck out, is told now and not to whoever opens the first page. */
    private void requireDatabase(DataHome data) {
        DatabaseAddress address = database.address(data);
        if (address.dialect() == Dialect.POSTGRESQL) {
            new WorkspaceDatabase(address).open().close();
        }
    }

    private void requireAdministrator(DataHome data) {
        if (!TeamHome.work(database.address(data), it -> it.accounts().hasAdministrator())) {
            throw new ParameterException(
                    command.commandLine(),
                    "Nobody could let people in yet. Make the first administrator: unstuck people add NAME --role administrator");
        }
    }
}
