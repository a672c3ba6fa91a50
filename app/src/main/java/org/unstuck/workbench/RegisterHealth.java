package org.unstuck.workbench;

import org.springframework.stereotype.Component;
import org.unstuck.UserFacingException;
import org.unstuck.health.Health;
import org.unstuck.health.HealthCheck;

/** Whether the register of schools can be read. */
@Component
final class RegisterHealth implements HealthCheck {
    private final Workbench workbench;

    RegisterHealth(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public Health look() {
        try {
            int sources = workbench.register().sources().size();
            return Health.well("The register can be read; it is made of " + sources + " files.")
                    .with("unstuck_register_files", sources);
        } catch (UserFacingException e) {
            return Health.unwell(String.valueOf(e.getMessage()));
        }
    }
}
