package org.unstuck.home.internal;

import java.util.List;
import org.unstuck.inspection.Coverage;
import org.unstuck.inspection.Period;
import org.unstuck.school.Urn;

/** Coverages: school, first and last day, reach, row. */
final class CoverageColumns {

    private static final int WIDTH = 6;
    private static final Coverage.Reach[] REACHES = Coverage.Reach.values();

    private CoverageColumns() {}

    static int[] encode(List<Coverage> coverages, Encoder encoder) {
        return Encoder.encode(coverages, (coverage, column) -> {
            column.add(coverage.urn().value());
            column.add(Days.encode(coverage.period().from()));
            column.add(Days.encode(coverage.period().to()));
            column.add(Codes.of(coverage.reach()));
            encoder.addRow(coverage.source(), column);
        });
    }

    static List<Coverage> decode(int[] column, Decoder decoder) {
        return Decoder.decode(
                column,
                WIDTH,
                at -> new Coverage(
                        new Urn(column[at]),
                        new Period(Days.get(column[at + 1]), Days.get(column[at + 2])),
                        REACHES[column[at + 3]],
                        decoder.row(column, at + 4)));
    }
}
