package org.unstuck.intake.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unstuck.boundary.Boundaries;
import org.unstuck.boundary.BoundaryFile;
import org.unstuck.intake.FileReport;
import org.unstuck.intake.Intake;
import org.unstuck.intake.Original;
import org.unstuck.intake.ReadOptions;
import org.unstuck.intake.Records;
import org.unstuck.intake.TableReport;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;

/** Reads a file of boundaries, which says nothing of schools: it is checked, dated and kept. */
final class BoundaryReading {
    private final Original original;
    private final ReadOptions options;

    BoundaryReading(Original original, ReadOptions options) {
        this.original = original;
        this.options = options;
    }

    FileReport read(Function<Source, Records> sinks) throws IOException {
        Boundaries boundaries = BoundaryFile.read(original.name(), original.file());
        Source source = new Source(
                new SourceId(original.contentHash()),
                original.name(),
                Intake.BOUNDARIES,
                "Boundaries of local authorities",
                date(boundaries),
                false,
                false);
        Objects.requireNonNull(sinks.apply(source), "The table is known, though it holds no record");
        int areas = boundaries.areas().size();
        return new FileReport(
                List.of(new TableReport(
                        source, "UTF-8", 1, areas, areas, new TreeMap<>(), List.of(), List.of(), new TreeMap<>())),
                List.of());
    }

    /** As a person says, or the name of the file, or the columns, which tell the year at whose end they held. */
    private LocalDate date(Boundaries boundaries) {
        LocalDate asked = options.asAt();
        @Nullable LocalDate named = asked == null ? DateInWords.find(original.name()) : asked;
        if (named != null) {
            return named;
        }
        if (boundaries.year() == 0) {
            throw Limits.unusable(
                    original.name()
                            + " does not say on which date its boundaries held. Give an as-at date, or put it into the file name.");
        }
        return LocalDate.of(boundaries.year(), Month.DECEMBER, 31);
    }
}
