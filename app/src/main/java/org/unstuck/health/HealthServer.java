package org.unstuck.health;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Answers {@code GET /health} and {@code GET /metrics} on this computer alone, in a thread of its own, so that it also does
 * when all that answer pages are at work.
 */
final class HealthServer implements AutoCloseable {
    /** A page elsewhere may point a name of its own at this computer. */
    private static final Pattern OUR_HOST = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:[0-9]+)?");

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final HttpServer server;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(it -> {
        Thread health = new Thread(it, "health");
        health.setDaemon(true);
        return health;
    });
    private final Supplier<HealthReport> report;
    private final Metrics metrics;

    /** @param port 0 for any free one */
    HealthServer(int port, Supplier<HealthReport> report, Metrics metrics) throws IOException {
        this.report = report;
        this.metrics = metrics;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(thread);
    }

    HealthServer start() {
        server.start();
        return this;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                    .orElse("");
            if (!OUR_HOST.matcher(host).matches()) {
                send(exchange, FORBIDDEN, "text/plain", "Ask 127.0.0.1.\n");
            } else if (exchange.getRequestMethod().equals("GET")) {
                answer(exchange, exchange.getRequestURI().getPath());
            } else {
                send(exchange, NOT_FOUND, "text/plain", "There are /health and /metrics, to GET.\n");
            }
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        HealthReport now = report.get();
        switch (path) {
            case "/health" -> send(exchange, now.well() ? OK : UNAVAILABLE, "application/json", now.json() + "\n");
            case "/metrics" -> send(exchange, OK, "text/plain; version=0.0.4", metrics.text() + now.metrics());
            default -> send(exchange, NOT_FOUND, "text/plain", "There are /health and /metrics.\n");
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + (type.contains(";") ? "" : "; charset=utf-8"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        thread.shutdownNow();
    }
}
