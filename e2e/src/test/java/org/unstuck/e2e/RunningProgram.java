package org.unstuck.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a user starts it: the built jars, in a process and a data home of their own, on a free port. */
final class RunningProgram implements AutoCloseable {
    private static final Path JAR = Path.of("..", "app", "target", "unstuck.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI address;

    private RunningProgram(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts a command that serves pages and returns once the home page answers.
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
            RunningProgram program = new RunningProgram(builder.start(), URI.create("http://127.0.0.1:" + port + "/"));
            program.awaitFirstPage(log);
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
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

    private void awaitFirstPage(Path log) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        try {
            while (process.isAlive() && Instant.now().isBefore(deadline)) {
                if (answers()) {
                    return;
                }
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        throw new IllegalStateException("The program did not show its first page. It said:\n" + Files.readString(log));
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
