package org.unstuck.home.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unstuck.inspection.CategoryOfConcern;
import org.unstuck.inspection.Inspection;
import org.unstuck.provenance.SourceRow;
import org.unstuck.school.Urn;

/**
 * Inspections: a fixed number of integers each, ending with where its parts of two other columns end, which hold the
 * schools and the rows that list it.
 */
final class InspectionColumns {

    private static final int WIDTH = 10;
    private static final int LISTED_FOR_END = 8;
    private static final int SOURCE_ROWS_END = 9;
    private static final int ROW_WIDTH = 2;

    private static final int STARTS_ON_DATE = 1;
    private static final int KIND_SHIFT = 1;
    private static final int CATEGORY_SHIFT = 4;
    private static final int OUTCOME_SHIFT = 7;
    private static final int THREE_BITS = 7;

    private static final Inspection.Kind[] KINDS = Inspection.Kind.values();
    private static final CategoryOfConcern[] CATEGORIES = CategoryOfConcern.values();

    private final int[] fixed;
    private final int[] listedFor;
    private final int[] sourceRows;

    private InspectionColumns(int[] fixed, int[] listedFor, int[] sourceRows) {
        this.fixed = fixed;
        this.listedFor = listedFor;
        this.sourceRows = sourceRows;
    }

    static InspectionColumns encode(List<Inspection> inspections, Encoder encoder) {
        IntColumn listedFor = new IntColumn();
        IntColumn sourceRows = new IntColumn();
        int[] fixed = Encoder.encode(inspections, (inspection, column) -> {
            inspection.listedFor().stream().sorted().forEach(it -> listedFor.add(it.value()));
            inspection.sources().forEach(it -> encoder.addRow(it, sourceRows));
            addFixed(inspection, encoder, column);
            column.add(listedFor.size());
            column.add(sourceRows.size());
        });
        return new InspectionColumns(fixed, listedFor.toArray(), sourceRows.toArray());
    }

    private static void addFixed(Inspection inspection, Encoder encoder, IntColumn column) {
        OutcomeCode outcome = OutcomeCode.of(inspection.outcome(), encoder);
        column.add(inspection.urn().value());
        column.add(Days.encode(inspection.date()));
        column.add(Days.encode(inspection.published()));
        column.add((inspection.startsOnDate() ? STARTS_ON_DATE : 0)
                | (Codes.of(inspection.kind()) << KIND_SHIFT)
                | (Codes.ofNullable(inspection.category()) << CATEGORY_SHIFT)
                | (outcome.shape() << OUTCOME_SHIFT));
        column.add(outcome.marks());
        column.add(outcome.finding());
        column.add(encoder.text(inspection.number()));
        column.add(encoder.text(inspection.type()));
    }

    void writeTo(SectionWriter out) throws IOException {
        out.ints(fixed);
        out.ints(listedFor);
        out.ints(sourceRows);
    }

    static InspectionColumns read(SectionReader in) {
        return new InspectionColumns(in.ints(), in.ints(), in.ints());
    }

    List<Inspection> decode(Decoder decoder) {
        return Decoder.decode(fixed, WIDTH, at -> inspection(at, decoder));
    }

    private Inspection inspection(int at, Decoder decoder) {
        int traits = fixed[at + 3];
        OutcomeCode outcome = new OutcomeCode(traits >>> OUTCOME_SHIFT, fixed[at + 4], fixed[at + 5]);
        return new Inspection(
                new Urn(fixed[at]),
                listedFor(start(at, LISTED_FOR_END), fixed[at + LISTED_FOR_END]),
                Days.get(fixed[at + 1]),
                (traits & STARTS_ON_DATE) != 0,
                Days.decode(fixed[at + 2]),
                KINDS[(traits >>> KIND_SHIFT) & THREE_BITS],
                outcome.outcome(decoder),
                Codes.find(CATEGORIES, (traits >>> CATEGORY_SHIFT) & THREE_BITS),
                decoder.findText(fixed[at + 6]),
                decoder.text(fixed[at + 7]),
                sourceRows(start(at, SOURCE_ROWS_END), fixed[at + SOURCE_ROWS_END], decoder));
    }

    /** Where an inspection's part of another column starts: where that of the one before it ends. */
    private int start(int at, int end) {
        return at == 0 ? 0 : fixed[at - WIDTH + end];
    }

    private Set<Urn> listedFor(int from, int to) {
        if (to - from == 1) {
            return Set.of(new Urn(listedFor[from]));
        }
        Set<Urn> urns = new HashSet<>();
        for (int i = from; i < to; i++) {
            urns.add(new Urn(listedFor[i]));
        }
        return urns;
    }

    private List<SourceRow> sourceRows(int from, int to, Decoder decoder) {
        if (to - from == ROW_WIDTH) {
            return List.of(decoder.row(sourceRows, from));
        }
        List<SourceRow> rows = new ArrayList<>();
        for (int i = from; i < to; i += ROW_WIDTH) {
            rows.add(decoder.row(sourceRows, i));
        }
        return rows;
    }
}
