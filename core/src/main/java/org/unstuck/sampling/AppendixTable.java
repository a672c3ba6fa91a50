package org.unstuck.sampling;

import java.util.List;
import org.unstuck.matching.MatchingTable;

/**
 * The schools of a sample in a table that does not say which they are: for each school that is told of there are at least so
 * many in the register that fit what is told, so that whoever points at one of them is right at most once in so many times.
 * What is not told of a school is not told of its partner either, for partners are alike. Pairs are numbered by lot. Fight or flight (2020), appendix.
 *
 * @param columns the headings of the cells
 * @param rows the stuck school of each pair and then its partner
 * @param least how many schools have to fit for each that is told of
 */
public record AppendixTable(List<String> columns, List<AppendixRow> rows, int least) {

    public AppendixTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (AppendixRow row : rows) {
            if (row.fits() < least * row.sampled()) {
                throw new IllegalArgumentException("Row " + row.label() + " tells too much");
            }
        }
    }

    /**
     * Tells of a sample as much as may be told.
     *
     * @param population all schools of both groups; those of the sample are among them
     * @param least 2 or more
     * @param seed for the lots that number the pairs
     * @throws org.unstuck.UserFacingException if one of the groups is so small that even telling the group alone tells too much
     */
    public static AppendixTable of(
            Sample sample, MatchingTable population, List<CoarseColumn> columns, int least, long seed) {
        if (least < 2) {
            throw SampleDesign.unusable("At least 2 schools have to fit for each that is told of, not " + least + ".");
        }
        return new AppendixTable(
                columns.stream().map(CoarseColumn::title).toList(),
                new Blurring(sample, population, columns, least).rows(seed),
                least);
    }
}
