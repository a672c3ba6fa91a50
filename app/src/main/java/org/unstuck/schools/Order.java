package org.unstuck.schools;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unstuck.inspection.Inspection;
import org.unstuck.school.Phase;

/** A column by which the list of schools can be put in order. */
public enum Order {
    NAME("name", "School"),
    AUTHORITY("authority", "Local authority"),
    PHASE("phase", "Phase"),
    INSPECTIONS("inspections", "Graded inspections"),
    LATEST("latest", "Latest"),
    VERDICT("verdict", "Verdict");

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

    Comparator<Listed> comparator(LocalDate asAt) {
        return switch (this) {
            case NAME -> Comparator.comparing(it -> it.entry().name(), String.CASE_INSENSITIVE_ORDER);
            case AUTHORITY -> Comparator.comparing(it -> it.entry().authority());
            case PHASE ->
                Comparator.comparing(it -> it.findPhase().map(Phase::words).orElse(""));
            case INSPECTIONS ->
                Comparator.comparingInt(it -> it.listGraded(asAt).size());
            case LATEST -> Comparator.comparing(it -> latest(it, asAt));
            case VERDICT ->
                Comparator.comparing(it -> it.findVerdict()
                        .map(verdict -> verdict.answer().words())
                        .orElse(""));
        };
    }

    private static LocalDate latest(Listed listed, LocalDate asAt) {
        List<Inspection> graded = listed.listGraded(asAt);
        return graded.isEmpty() ? LocalDate.MIN : graded.get(graded.size() - 1).date();
    }
}
