package org.unstuck.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A table and a design made by chance, with coarse values so that ties are common. */
record RandomProblem(MatchingTable table, Design design) {

    static RandomProblem of(long seed, int mostTreated, int mostControls) {
        Random random = new Random(seed);
        int treated = 1 + random.nextInt(mostTreated);
        int controls = 2 + random.nextInt(mostControls - 1);
        boolean coarse = random.nextBoolean();
        int size = treated + controls;
        boolean[] groups = new boolean[size];
        List<String> ids = new ArrayList<>();
        List<String> phases = new ArrayList<>();
        double[][] values = new double[3][size];
        for (int row = 0; row < size; row++) {
            groups[row] = row < treated;
            ids.add(String.format("u%04d", row));
            phases.add(random.nextInt(3) == 0 ? "Secondary" : "Primary");
            for (double[] column : values) {
                column[row] = coarse ? random.nextInt(4) : random.nextGaussian() * 10;
            }
        }
        MatchingTable table = new MatchingTable(
                ids,
                groups,
                List.of(
                        new Column.Numbers("fsm", values[0]),
                        new Column.Numbers("size", values[1]),
                        new Column.Numbers("eal", values[2]),
                        Column.Words.of("phase", phases)));
        return new RandomProblem(table, design(random, coarse));
    }

    private static Design design(Random random, boolean coarse) {
        Design design = Design.on("fsm", "size", "eal");
        if (random.nextBoolean()) {
            design = design.withExact("phase");
        }
        if (random.nextBoolean()) {
            double width = coarse ? 1 : 8;
            design = random.nextBoolean()
                    ? design.withCalipers(Caliper.within("fsm", width), Caliper.withinDeviations("eal", 0.8))
                    : design.withCalipers(
                            Caliper.withinBy("size", "phase", Map.of("Primary", width, "Secondary", 2 * width)));
        }
        List<Metric> metrics =
                List.of(Metric.MAHALANOBIS, Metric.ROBUST_MAHALANOBIS, Metric.SCALED_EUCLIDEAN, Metric.GOWER);
        return design.withMetric(metrics.get(random.nextInt(metrics.size())))
                .withMethod(new Method.Optimal(1 + random.nextInt(2)));
    }

    /** The same units with their rows in another order. */
    MatchingTable shuffled(long seed) {
        List<Integer> rows =
                new ArrayList<>(IntStream.range(0, table.size()).boxed().toList());
        Collections.shuffle(rows, new Random(seed));
        return rearranged(rows, 1, 0);
    }

    /** The same units with numbers in another unit and counted from another zero. */
    MatchingTable inOtherUnits(double factor, double shift) {
        return rearranged(IntStream.range(0, table.size()).boxed().toList(), factor, shift);
    }

    private MatchingTable rearranged(List<Integer> rows, double factor, double shift) {
        boolean[] groups = new boolean[rows.size()];
        IntStream.range(0, groups.length).forEach(it -> groups[it] = table.isTreated(rows.get(it)));
        List<Column> columns = new ArrayList<>();
        for (Column column : table.listColumns()) {
            if (column instanceof Column.Numbers numbers) {
                columns.add(new Column.Numbers(
                        column.name(),
                        rows.stream()
                                .mapToDouble(it -> numbers.at(it) * factor + shift)
                                .toArray()));
            } else {
                columns.add(Column.Words.of(
                        column.name(), rows.stream().map(column::text).toList()));
            }
        }
        Collections.reverse(columns);
        return new MatchingTable(rows.stream().map(table::id).toList(), groups, columns);
    }
}
