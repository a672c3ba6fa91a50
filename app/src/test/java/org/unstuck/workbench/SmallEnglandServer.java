package org.unstuck.workbench;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.unstuck.UnstuckApplication;
import org.unstuck.home.RegisterStore;

/** The web application on {@link SmallEngland}, for tests in a browser; its argument is the port. */
public class SmallEnglandServer {
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(UnstuckApplication.class, SmallEnglandServer.class);
        application.setDefaultProperties(Map.of("server.port", arguments[0], "server.address", "127.0.0.1"));
        application.run();
    }

    @Bean
    @Primary
    RegisterSource registerSource() {
        RegisterStore.Current current = SmallEngland.current(SmallEngland.register());
        return () -> current;
    }
}
