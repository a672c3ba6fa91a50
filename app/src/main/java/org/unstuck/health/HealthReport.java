package org.unstuck.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** How everything is, by the name of what was looked at. */
record HealthReport(SortedMap<String, Health> checks) {
    private static final Logger LOG = LoggerFactory.getLogger(HealthReport.class);

    static HealthReport of(List<HealthCheck> checks) {
        SortedMap<String, Health> found = new TreeMap<>();
        checks.forEach(it -> found.put(it.name(), look(it)));
        return new HealthReport(found);
    }

    private static Health look(HealthCheck check) {
        try {
            return check.look();
        } catch (RuntimeException e) {
            LOG.debug("A health check failed", e);
            return Health.unwell("It cannot be looked at: " + e.getMessage());
        }
    }

    boolean well() {
        return checks.values().stream().allMatch(Health::well);
    }

    /** {@code {"status": "up", "checks": {"disk": {"status": "up", "detail": "..."}}}}. */
    String json() {
        Map<String, Object> each = new LinkedHashMap<>();
        checks.forEach(
                (name, health) -> each.put(name, Map.of("status", status(health.well()), "detail", health.words())));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("status", status(well()));
        whole.put("checks", each);
        return JsonMapper.shared().writeValueAsString(whole);
    }

    /** As lines of metrics in the text format of Prometheus. */
    String metrics() {
        StringBuilder text = new StringBuilder("# HELP unstuck_well Whether a part of Unstuck is well\n")
                .append("# TYPE unstuck_well gauge\n");
        checks.forEach((name, health) -> text.append("unstuck_well{check=\"" + name + "\"} ")
                .append(health.well() ? 1 : 0)
                .append('\n'));
        checks.values()
                .forEach(health -> new TreeMap<>(health.figures())
                        .forEach((name, value) ->
                                text.append("# TYPE " + name + " gauge\n").append(name + " " + value + "\n")));
        return text.toString();
    }

    private static String status(boolean well) {
        return well ? "up" : "down";
    }
}
