package org.unstuck.store;

import org.springframework.stereotype.Component;
import org.unstuck.health.Health;
import org.unstuck.health.HealthCheck;

/** Whether the workspace's database answers. */
@Component
final class WorkspaceHealth implements HealthCheck {
    private final WorkspaceDatabase database;

    WorkspaceHealth(WorkspaceDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "workspace";
    }

    @Override
    public Health look() {
        try {
            database.sql()
                    .sql("select count(*) from audit_head")
                    .query(Integer.class)
                    .single();
            return Health.well("The workspace answers.");
        } catch (RuntimeException e) {
            return Health.unwell(
                    String.valueOf(StoreFailure.of(e).orElseThrow(() -> e).getMessage()));
        }
    }
}
