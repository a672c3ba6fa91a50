package org.unstuck.workbench;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.home.DataHome;
import org.unstuck.home.Definitions;
import org.unstuck.home.RegisterStore;
import org.unstuck.intake.Intake;
import org.unstuck.intake.Layouts;

/** Puts the workbench on the data home of this process. */
@Configuration(proxyBeanMethods = false)
class WorkbenchWiring {
    /** The property that {@code serve --home} sets. */
    @Bean
    DataHome dataHome(@Value("${unstuck.home:}") String home) {
        return home.isEmpty() ? DataHome.resolve(null, System.getenv()) : DataHome.resolve(home, Map.of());
    }

    @Bean
    RegisterSource registerSource(DataHome home) {
        return new RegisterStore(home, () -> new Intake(Layouts.shipped()))::current;
    }

    @Bean
    Definitions definitions(DataHome home) {
        return new Definitions(home.definitions());
    }
}
