package org.unstuck.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
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

    private static final Pattern PRINTED = Pattern.compile("Unstuck is at (http://\\S+)");

    private final Process process;
    private final URI link;

    private RunningProgram(Process process, Path log) throws IOException {
        this.process = process;
        this.link = awaitLink(log);
    }

    /**
     * Starts a command that serves pages and returns once it has said where they are.
     *
     * @param command {@code serve} or {@code demo}, with its options but the port
     */
    static RunningProgram start(Path home, List<String> command) {
        try {
            int port = freePort();
            Path log = home.resolve("program.log");
            List<String> line = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
            line.addAll(command);
            line.addAll(List.of("--port", Integer.toString(port)));
            ProcessBuilder builder =
                    new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("UNSTUCK_HOME", home.toString());
            return new RunningProgram(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return link.resolve("/");
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
