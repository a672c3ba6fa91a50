package org.unstuck.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a user starts it: the built jars, in a process and a data home of their own, on a free port. */
final class RunningProgram implements AutoCloseable {
    private static final Path JAR = Path.of("..", "app", "target", "unstuck.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Stands for the port that the program will listen on. */
    static final String PORT = "{port}";

    private static final Pattern PRINTED = Pattern.compile("Unstuck is at (https?://\\S+)");

    private final Process process;
    private final String scheme;
    private final int port;
    private final URI link;

    private RunningProgram(Process process, String scheme, int port, Path log) throws IOException {
        this.process = process;
        this.scheme = scheme;
        this.port = port;
        this.link = awaitLink(log);
    }

    /**
     * Starts a command that serves pages and returns once it has said where they are.
     *
     * @param command {@code serve} or {@code demo}, with its options but the port, for which {@value #PORT} stands in others
     */
    static RunningProgram start(Path home, List<String> command) {
        try {
            int port = freePort();
            Path log = home.resolve("program.log");
            List<String> line = new ArrayList<>(command);
            line.replaceAll(it -> it.replace(PORT, Integer.toString(port)));
            line.addAll(List.of("--port", Integer.toString(port)));
            Process process = process(home, line)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new RunningProgram(process, command.contains("--tls-key") ? "https" : "http", port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end and returns what it printed as its result. */
    static String run(Path home, String... command) {
        try {
            Process process = process(home, List.of(command))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String result = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue());
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where the browser finds it; a team's program believes a proxy before it to do TLS. */
    URI address() {
        return URI.create(scheme + "://" + link.getHost() + ":" + port + "/");
    }

    /** What the program printed: it lets in the first browser that opens it. */
    URI link() {
        return link;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private URI awaitLink(Path log) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        try {
            while (process.isAlive() && Instant.now().isBefore(deadline)) {
                Matcher printed = PRINTED.matcher(Files.readString(log));
                if (printed.find()) {
                    return URI.create(printed.group(1));
                }
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        throw new IllegalStateException(
                "The program did not say where its pages are. It said:\n" + Files.readString(log));
    }

    private static ProcessBuilder process(Path home, List<String> command) {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("UNSTUCK_HOME", home.toString());
        return builder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
