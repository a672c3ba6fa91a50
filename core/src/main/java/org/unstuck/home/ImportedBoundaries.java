package org.unstuck.home;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.unstuck.UserFacingException;
import org.unstuck.boundary.Boundaries;
import org.unstuck.boundary.BoundaryFile;
import org.unstuck.intake.Intake;
import org.unstuck.provenance.Source;

/** The boundaries of local authorities that a home holds. They are read anew from the original each time. */
public final class ImportedBoundaries {
    private ImportedBoundaries() {}

    /** Of all files of boundaries the one nearest to a date. */
    public static Optional<Source> find(Catalogue catalogue, LocalDate date) {
        return catalogue.listSources().stream()
                .filter(it -> it.layout().equals(Intake.BOUNDARIES))
                .min(Comparator.comparingLong((Source it) -> Math.abs(ChronoUnit.DAYS.between(it.asAt(), date)))
                        .thenComparing(Source::id));
    }

    /**
     * Reads one.
     *
     * @throws org.unstuck.UserFacingException if the original is gone or damaged
     */
    public static Boundaries read(DataHome home, Source source) {
        Path original = new Originals(home).path(source.id().contentHash());
        try {
            return BoundaryFile.read(source.name(), original);
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME,
                    source.name() + " was imported before and cannot be read now: " + e.getMessage()
                            + ". Import it again from where you have it, or forget it.",
                    e);
        }
    }
}
