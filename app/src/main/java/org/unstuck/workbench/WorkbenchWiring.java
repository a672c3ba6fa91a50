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
    /**
     * The home that a command chose. Its property is not called {@code unstuck.home}: the variable
     * {@value DataHome#VARIABLE} would then win over the command's own option.
     */
    @Bean
    DataHome dataHome(@Value("${unstuck.data-home:}") String home) {
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
