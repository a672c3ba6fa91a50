package org.unstuck.health;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** Counts and times, under the names that Micrometer gives them. */
final class Metrics implements AutoCloseable {
    private static final int HUNDRED = 100;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Metrics() {
        collections.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** Counts a request by its method and the kind of its answer: what was asked for, and by whom, is nobody's business here. */
    void answered(HttpServletRequest request, HttpServletResponse response, Duration took) {
        registry.timer(
                        "http.server.requests",
                        "method",
                        method(request.getMethod()),
                        "status",
                        response.getStatus() / HUNDRED + "xx")
                .record(took);
    }

    /** Anybody may send any method; each would be kept for good. */
    private static String method(String sent) {
        return sent.equals("GET") || sent.equals("POST") ? sent : "other";
    }

    /** All of it in the text format of Prometheus. */
    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
