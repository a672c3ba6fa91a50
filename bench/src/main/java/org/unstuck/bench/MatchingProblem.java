package org.unstuck.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.unstuck.matching.Column;
import org.unstuck.matching.MatchingTable;

/**
 * An invented country to match in: secondary schools are three times as large as primary ones, and those treated are
 * in poorer places.
 *
 * @param table the schools, the treated ones first
 */
record MatchingProblem(MatchingTable table) {
    static final String PLAIN = """
            id: plain
            version: 1
            covariates: [fsm, eal, minority, idaci, size, moved, absent]
            """;

    static final String STRICT = PLAIN + """
            exact: [phase, urban]
            calipers:
              - {column: fsm, within: 5}
              - {column: size, within: 100}
            """;

    /** Like schools by so many treated and controls, always the same ones. */
    static MatchingProblem of(int treated, int controls) {
        SplittableRandom random = new SplittableRandom(7);
        int count = treated + controls;
        List<String> ids = new ArrayList<>(count);
        boolean[] groups = new boolean[count];
        List<String> phases = new ArrayList<>(count);
        List<String> places = new ArrayList<>(count);
        double[][] numbers = new double[7][count];
        for (int i = 0; i < count; i++) {
            ids.add("S%06d".formatted(i + 1));
            groups[i] = i < treated;
            boolean secondary = random.nextInt(4) == 0;
            phases.add(secondary ? "secondary" : "primary");
            places.add(random.nextInt(10) < 7 ? "urban" : "rural");
            double poor = random.nextGaussian() + (groups[i] ? 0.6 : 0);
            numbers[0][i] = share(20 + 8 * poor + 6 * random.nextGaussian());
            numbers[1][i] = share(12 + 5 * poor + 10 * random.nextGaussian());
            numbers[2][i] = share(numbers[1][i] + 8 + 8 * random.nextGaussian());
            numbers[3][i] = Math.max(1, Math.min(5, Math.round(3 + poor + 0.5 * random.nextGaussian())));
            double size = secondary ? 950 + 300 * random.nextGaussian() : 280 + 120 * random.nextGaussian();
            numbers[4][i] = Math.max(40, Math.round(size));
            numbers[5][i] = share(10 + 5 * random.nextGaussian());
            numbers[6][i] = share(6 + 2 * random.nextGaussian());
        }
        return new MatchingProblem(new MatchingTable(
                ids,
                groups,
                List.of(
                        Column.Words.of("phase", phases),
                        Column.Words.of("urban", places),
                        new Column.Numbers("fsm", numbers[0]),
                        new Column.Numbers("eal", numbers[1]),
                        new Column.Numbers("minority", numbers[2]),
                        new Column.Numbers("idaci", numbers[3]),
                        new Column.Numbers("size", numbers[4]),
                        new Column.Numbers("moved", numbers[5]),
                        new Column.Numbers("absent", numbers[6]))));
    }

    /** Writes the schools as {@code unstuck match} and R read them. */
    Path write(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            List<Column> columns = table.listColumns();
            out.print("id,treated");
            columns.forEach(it -> out.print("," + it.name()));
            out.println();
            for (int row = 0; row < table.size(); row++) {
                out.print(table.id(row) + (table.isTreated(row) ? ",1" : ",0"));
                for (Column column : columns) {
                    out.print("," + column.text(row));
                }
                out.println();
            }
        }
        return file;
    }

    private static double share(double percent) {
        return Math.max(0, Math.round(percent * 10) / 10.0);
    }
}
