package org.unstuck.workbench;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.unstuck.home.RegisterStore;

/** Puts {@link SmallEngland} on the workbench, for tests that import this. */
public class OnSmallEngland {
    @Bean
    @Primary
    RegisterSource smallEngland() {
        RegisterStore.Current current = SmallEngland.current(SmallEngland.register());
        return () -> current;
    }
}
