package org.unstuck.nation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.unstuck.picture.Composition.Category;
import org.unstuck.picture.Grid;
import org.unstuck.picture.Ratio;
import org.unstuck.picture.Share;

/** Beside whom a picture shows the schools that met the definition. */
public enum Beside {
    ALL("All schools", "all schools"),
    REST("The rest", "the rest");

    private final String label;
    private final String within;

    Beside(String label, String within) {
        this.label = label;
        this.within = within;
    }

    static Optional<Beside> find(String id) {
        return Stream.of(values()).filter(it -> it.id().equals(id)).findFirst();
    }

    /** As it stands in addresses, and in the names of columns. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** As it stands within a sentence. */
    String within() {
        return within;
    }

    Share share(Category row) {
        return switch (this) {
            case ALL -> row.all();
            case REST -> row.rest();
        };
    }

    Optional<Ratio> ratio(Category row) {
        return switch (this) {
            case ALL -> row.toAll();
            case REST -> row.toRest();
        };
    }

    /** Whether a column is of these schools, or of nobody beside. */
    boolean shows(Grid.Column column) {
        return Arrays.stream(values())
                .filter(it -> it != this)
                .noneMatch(it -> Arrays.asList(column.id().split("_", -1)).contains(it.id()));
    }
}
