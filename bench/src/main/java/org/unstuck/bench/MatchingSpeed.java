package org.unstuck.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import org.unstuck.matching.Audit;
import org.unstuck.matching.Design;
import org.unstuck.matching.DesignReader;
import org.unstuck.matching.Matcher;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Pairs;

/** Times optimal matching, in process and as a command, and R's where it is installed. */
final class MatchingSpeed {
    private static final int WARM_RUNS = 7;

    private static final String IN_R = """
            suppressMessages(library(MatchIt))
            table <- read.csv("%s")
            found <- matchit(treated ~ fsm + eal + minority + idaci + size + moved + absent, data = table,
                             method = "optimal", distance = "mahalanobis")
            invisible(match.data(found))
            """;

    private final Path work;
    private final PrintStream out;

    MatchingSpeed(Path work, PrintStream out) {
        this.work = work;
        this.out = out;
    }

    /**
     * Prints a line for each size and design.
     *
     * @param commands makes the command that matches a table by a design
     * @param compare prints how long a baseline and a command take, as whole processes
     */
    void run(BiFunction<Path, Path, WholeProcess> commands, Comparison compare) throws IOException {
        for (int[] size : new int[][] {{500, 20_000}, {5_000, 200_000}}) {
            MatchingProblem problem = MatchingProblem.of(size[0], size[1]);
            String name = String.format(Locale.ROOT, "%,d x %,d", size[0], size[1]);
            Path table = problem.write(work.resolve("table-" + size[0] + ".csv"));
            WholeProcess reading = WholeProcess.toItsEnd(Bench.duckDb("read", table.toString()));
            for (String text : List.of(MatchingProblem.PLAIN, MatchingProblem.STRICT)) {
                Design design = DesignReader.read("bench.yaml", text);
                Path rules = Files.writeString(work.resolve(design.id() + ".yaml"), text);
                warm("match " + name + ", " + design.id() + ", warm, in process", problem.table(), design);
                compare.print(
                        "match " + name + ", " + design.id() + ", whole | DuckDB reads it",
                        reading,
                        commands.apply(table, rules));
            }
            if (size[0] == 500 && hasMatchIt()) {
                Path script = Files.writeString(work.resolve("match.R"), String.format(Locale.ROOT, IN_R, table));
                compare.print(
                        "match " + name + ", plain, whole | R's MatchIt, optimal",
                        WholeProcess.toItsEnd(List.of("Rscript", script.toString())),
                        commands.apply(table, work.resolve("plain.yaml")));
            }
        }
    }

    /** Prints how long two commands take in turn. */
    @FunctionalInterface
    interface Comparison {
        void print(String what, WholeProcess baseline, WholeProcess ours);
    }

    private void warm(String what, MatchingTable table, Design design) {
        double[] seconds = new double[WARM_RUNS];
        for (int i = -WARM_RUNS; i < WARM_RUNS; i++) {
            long start = System.nanoTime();
            Pairs pairs = new Matcher(table, design).match();
            double taken = (System.nanoTime() - start) / 1e9;
            if (i == -WARM_RUNS && !new Audit(table, design).pairs(pairs).passed()) {
                throw new IllegalStateException("what was measured is wrong");
            }
            if (i >= 0) {
                seconds[i] = taken;
            }
        }
        Timing timing = new Timing(DoubleStream.of(seconds).boxed().toList(), 0);
        out.printf(
                Locale.ROOT,
                "%-58s %8.3f %8.3f %8.3f%n",
                what,
                timing.median(),
                timing.least(),
                timing.greatest());
    }

    private static boolean hasMatchIt() {
        try {
            Process asking = new ProcessBuilder("Rscript", "-e", "library(MatchIt); library(optmatch)")
                    .redirectErrorStream(true)
                    .start();
            asking.getInputStream().readAllBytes();
            return asking.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
