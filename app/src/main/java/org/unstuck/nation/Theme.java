package org.unstuck.nation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.unstuck.picture.PictureTable;

/** What tables are about, by which they are browsed. */
public enum Theme {
    WHO("Who they are"),
    WHERE("Where they are"),
    INSPECTIONS("How they were inspected, and what happened next");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    static Optional<Theme> find(String id) {
        return Stream.of(values()).filter(it -> it.id().equals(id)).findFirst();
    }

    /** As it stands in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public boolean holds(PictureTable table) {
        return tables().contains(table.id());
    }

    private List<String> tables() {
        return switch (this) {
            case WHO -> List.of("pupils", "phase", "sector", "new-academies", "trust-size", "pupil-context");
            case WHERE ->
                List.of(
                        "rural-urban",
                        "deprivation",
                        "region",
                        "opportunity-areas",
                        "each-opportunity-area",
                        "left-behind-wards",
                        "authorities");
            case INSPECTIONS ->
                List.of("inspections", "time-below-good", "next-inspection", "time-to-good", "monitoring-visits");
        };
    }
}
