package org.unstuck.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented schools of two phases, always the same. */
final class InventedSchools {

    private static final List<String> REGIONS = List.of("North", "Midlands", "South");
    private static final List<String> BANDS = List.of("low", "middle", "high");

    private InventedSchools() {}

    static MatchingTable table(int treated, int controls) {
        return table(treated, controls, 0);
    }

    /** Every ninth value is missing. */
    static MatchingTable patchy(int treated, int controls) {
        return table(treated, controls, 9);
    }

    private static MatchingTable table(int treated, int controls, int oneIn) {
        Random random = new Random(1);
        int size = treated + controls;
        boolean[] groups = new boolean[size];
        List<String> ids = new ArrayList<>();
        List<String> phases = new ArrayList<>();
        List<String> regions = new ArrayList<>();
        List<String> bands = new ArrayList<>();
        double[][] values = new double[3][size];
        for (int row = 0; row < size; row++) {
            groups[row] = row < treated;
            ids.add(String.format("%06d", 100_000 + row));
            boolean secondary = random.nextInt(3) == 0;
            phases.add(secondary ? "Secondary" : "Primary");
            regions.add(REGIONS.get(random.nextInt(3)));
            bands.add(BANDS.get(random.nextInt(3)));
            values[0][row] = Math.round(200 + (groups[row] ? 50 : 0) + 80 * random.nextGaussian()) / 10.0;
            values[1][row] = Math.round((secondary ? 1000 : 250) * (1 + 0.3 * random.nextGaussian()));
            values[2][row] = Math.round(150 + 2 * values[0][row] + 70 * random.nextGaussian()) / 10.0;
            for (double[] column : values) {
                column[row] = oneIn > 0 && random.nextInt(oneIn) == 0 ? Double.NaN : column[row];
            }
        }
        return new MatchingTable(
                ids,
                groups,
                List.of(
                        new Column.Numbers("fsm", values[0]),
                        new Column.Numbers("size", values[1]),
                        new Column.Numbers("eal", values[2]),
                        Column.Words.of("phase", phases),
                        Column.Words.of("region", regions),
                        Column.Words.of("band", bands)));
    }
}
