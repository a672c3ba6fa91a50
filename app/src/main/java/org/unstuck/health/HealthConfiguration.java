package org.unstuck.health;

import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.home.DataHome;

/** Watches this process, where whoever runs it has named a port for that; otherwise nothing of it is loaded. */
@ConditionalOnProperty("unstuck.management-port")
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
    @Bean
    Metrics metrics() {
        return new Metrics();
    }

    @Bean
    RequestTimes requestTimes(Metrics metrics) {
        return new RequestTimes(metrics);
    }

    @Bean
    HealthCheck diskHealth(DataHome home) {
        return new DiskHealth(home);
    }

    @Bean
    HealthServer healthServer(
            @Value("${unstuck.management-port}") int port, ObjectProvider<HealthCheck> checks, Metrics metrics)
            throws IOException {
        return new HealthServer(port, () -> HealthReport.of(checks.stream().toList()), metrics).start();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> healthAfterStart(ObjectProvider<HealthServer> server) {
        return event -> server.getObject();
    }
}
