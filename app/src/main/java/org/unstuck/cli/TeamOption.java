package org.unstuck.cli;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether Unstuck serves a team, and how it is kept from being overheard. */
final class TeamOption {
    /** Half an hour, as OWASP ASVS says for level 2. */
    private static final String IDLE = "30m";

    @Option(
            names = "--team",
            description = "Serve a team: people sign in. Implied by a --host that is not this computer.")
    private boolean team;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where the team finds Unstuck, for example https://unstuck.example.org.")
    private @Nullable URI address;

    @Option(names = "--tls-certificate", paramLabel = "FILE", description = "Certificate chain for TLS, in PEM.")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "Private key of the certificate, in PEM.")
    private @Nullable Path key;

    @Option(
            names = "--behind-proxy",
            description = "A proxy in a private network does TLS and sends X-Forwarded-Proto, -Host and -For.")
    private boolean proxy;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    /** The settings of a team's server; empty for a workbench of one person. */
    Optional<TeamServer> find(InetAddress host) {
        if (!team && host.isLoopbackAddress()) {
            if (address != null || certificate != null || key != null || proxy) {
                throw wrong("--address, --tls-certificate, --tls-key and --behind-proxy are for --team.");
            }
            return Optional.empty();
        }
        URI found = requireAddress();
        List<String> settings = new ArrayList<>(List.of(
                "--unstuck.team=true",
                "--unstuck.address=" + found,
                "--server.servlet.session.cookie.name=__Host-unstuck",
                "--server.servlet.session.cookie.secure=true",
                "--server.servlet.session.cookie.path=/",
                "--server.servlet.session.cookie.same-site=lax", // strict would lose who comes back from a provider
                "--server.servlet.session.timeout=" + IDLE));
        settings.addAll(encryption());
        return Optional.of(new TeamServer(found, settings));
    }

    private List<String> encryption() {
        if (proxy && certificate == null && key == null) {
            return List.of("--server.forward-headers-strategy=native");
        }
        if (!proxy && certificate != null && key != null) {
            return List.of(
                    "--server.ssl.certificate=" + readable(certificate),
                    "--server.ssl.certificate-private-key=" + readable(key));
        }
        throw wrong(
                "A team's pages must be encrypted on their way: give --tls-certificate and --tls-key, or declare with"
                        + " --behind-proxy that a proxy before Unstuck does TLS.");
    }

    private URI requireAddress() {
        URI found = address;
        if (found == null
                || !"https".equals(found.getScheme())
                || found.getHost() == null
                || found.getUserInfo() != null
                || !List.of("", "/").contains(String.valueOf(found.getPath()))
                || found.getQuery() != null) {
            throw wrong("Say where the team finds Unstuck: --address https://unstuck.example.org, with no path.");
        }
        return URI.create(found.getScheme() + "://" + found.getAuthority());
    }

    private String readable(Path file) {
        if (!Files.isReadable(file)) {
            throw wrong("There is no file " + file + " that can be read.");
        }
        return file.toUri().toString();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
