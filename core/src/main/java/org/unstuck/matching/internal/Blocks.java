package org.unstuck.matching.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unstuck.matching.Column;
import org.unstuck.matching.MatchingTable;

/** Divides units into blocks that are alike in what must be the same. */
public final class Blocks {

    private Blocks() {}

    /**
     * The blocks that have treated units.
     *
     * @param exact columns in which partners must be the same
     * @param screening rows that take part, and what partners must both have or both lack
     */
    public static List<Block> of(MatchingTable table, List<Column> exact, Screening screening) {
        int[] rows = screening.rows();
        int[] blocks = new int[rows.length];
        for (Column column : exact) {
            refine(blocks, rows, codes(column, rows));
        }
        for (Column column : screening.alike()) {
            int[] lacking = new int[rows.length];
            for (int i = 0; i < rows.length; i++) {
                lacking[i] = column.isMissing(rows[i]) ? 1 : 0;
            }
            refine(blocks, rows, lacking);
        }
        return collect(table, rows, blocks);
    }

    /** Splits each block by a code. */
    private static void refine(int[] blocks, int[] rows, int[] codes) {
        Map<Long, Integer> known = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            long key = ((long) blocks[i] << Integer.SIZE) | (codes[i] & 0xffff_ffffL);
            Integer block = known.get(key);
            if (block == null) {
                block = known.size();
                known.put(key, block);
            }
            blocks[i] = block;
        }
    }

    private static int[] codes(Column column, int[] rows) {
        int[] codes = new int[rows.length];
        Map<Double, Integer> known = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            if (column instanceof Column.Words words) {
                codes[i] = words.code(rows[i]);
            } else if (column instanceof Column.Numbers numbers) {
                codes[i] = known.computeIfAbsent(numbers.at(rows[i]) + 0.0, it -> known.size());
            }
        }
        return codes;
    }

    private static List<Block> collect(MatchingTable table, int[] rows, int[] blocks) {
        int count = 0;
        for (int block : blocks) {
            count = Math.max(count, block + 1);
        }
        int[][] sizes = new int[count][2];
        for (int i = 0; i < rows.length; i++) {
            sizes[blocks[i]][table.isTreated(rows[i]) ? 1 : 0]++;
        }
        int[][][] members = new int[count][2][];
        for (int block = 0; block < count; block++) {
            members[block][0] = new int[sizes[block][0]];
            members[block][1] = new int[sizes[block][1]];
        }
        int[][] filled = new int[count][2];
        for (int i = 0; i < rows.length; i++) {
            int group = table.isTreated(rows[i]) ? 1 : 0;
            members[blocks[i]][group][filled[blocks[i]][group]++] = rows[i];
        }
        List<Block> found = new ArrayList<>();
        for (int[][] each : members) {
            if (each[1].length > 0) {
                found.add(new Block(new Block.Rows(each[1]), new Block.Rows(each[0])));
            }
        }
        return found;
    }
}
