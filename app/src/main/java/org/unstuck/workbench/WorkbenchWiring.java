package org.unstuck.workbench;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.home.Definitions;
import org.unstuck.register.Register;
import org.unstuck.school.Schools;

/** Puts the workbench on the data home of this process. */
@Configuration(proxyBeanMethods = false)
class WorkbenchWiring {
    @Bean
    @ConditionalOnMissingBean
    RegisterSource registerSource() {
        Register empty = new Register(new Register.Contents(
                List.of(), Schools.of(List.of()), List.of(), List.of(), List.of(), List.of(), List.of()));
        return () -> empty;
    }

    @Bean
    @ConditionalOnMissingBean
    Definitions definitions(@Value("${unstuck.home:${UNSTUCK_HOME:${user.home}/.local/share/unstuck}}") Path home) {
        return new Definitions(home.resolve("definitions"));
    }
}
