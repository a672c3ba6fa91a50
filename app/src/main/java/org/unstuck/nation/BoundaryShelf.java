package org.unstuck.nation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unstuck.boundary.Boundaries;
import org.unstuck.home.DataHome;
import org.unstuck.home.ImportedBoundaries;
import org.unstuck.provenance.Source;
import org.unstuck.workbench.Workbench;

/** The boundaries that were read last. Safe for many threads. */
@Component
final class BoundaryShelf {
    private final Workbench workbench;
    private final DataHome home;
    private @Nullable Shown last;

    BoundaryShelf(Workbench workbench, DataHome home) {
        this.workbench = workbench;
        this.home = home;
    }

    /**
     * Boundaries with where they come from.
     *
     * @param source the file
     * @param boundaries what it holds
     */
    record Shown(Source source, Boundaries boundaries) {}

    /** The imported ones nearest to a date; empty where none were imported. */
    synchronized Optional<Shown> find(LocalDate date) {
        return ImportedBoundaries.find(workbench.catalogue(), date).map(source -> {
            Shown known = last;
            if (known == null || !known.source().equals(source)) {
                known = new Shown(source, ImportedBoundaries.read(home, source));
                last = known;
            }
            return known;
        });
    }
}
