package org.unstuck.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without accounts there is one person. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {
    @Bean
    CurrentPerson currentPerson() {
        return () -> Person.LOCAL;
    }
}
