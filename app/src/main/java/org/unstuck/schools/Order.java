package org.unstuck.schools;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.unstuck.school.Phase;

/** A column by which the list of schools can be put in order. */
public enum Order {
    NAME("name", "School"),
    VERDICT("verdict", "Verdict"),
    INSPECTIONS("inspections", "Grades"),
    LATEST("latest", "Latest"),
    PHASE("phase", "Phase"),
    AUTHORITY("authority", "Local authority");

    private final String id;
    private final String label;

    Order(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Name used in addresses. */
    public String id() {
        return id;
    }

    /** Heading of the column. */
    public String label() {
        return label;
    }

    static Optional<Order> find(String id) {
        return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
    }

    /** What a school is ordered by, as text that sorts as it should; made once for each school, as it may take time. */
    String key(Listed listed) {
        return switch (this) {
            case NAME -> listed.entry().name().toLowerCase(Locale.UK);
            case AUTHORITY -> listed.entry().authority();
            case PHASE -> listed.findPhase().map(Phase::words).orElse("");
            case INSPECTIONS -> "%03d".formatted(listed.listCounted().size());
            case LATEST -> listed.findLatest().map(it -> it.date().toString()).orElse("");
            case VERDICT -> listed.findVerdict().map(it -> it.answer().words()).orElse("");
        };
    }
}
