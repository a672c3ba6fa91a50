package org.unstuck.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.unstuck.classification.Classifier;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionId;
import org.unstuck.home.DataHome;
import org.unstuck.home.Definitions;
import org.unstuck.home.RegisterStore;
import org.unstuck.intake.Intake;
import org.unstuck.intake.Layouts;
import org.unstuck.invented.InventedEngland;
import org.unstuck.invented.Size;

/** Times Unstuck and a baseline in turn, A B A B, and prints medians and the ratio of medians. */
public final class Bench {

    /** Runs something once; tells its seconds and its peak memory in megabytes. */
    @FunctionalInterface
    private interface Run {
        double[] run();
    }

    private static final int RUNS = 5;
    private static final int WARM_RUNS = 20;
    private static final int PORT = 48_231;

    private final Path project;
    private final Path work;
    private final PrintStream out;

    private Bench(Path project, Path work, PrintStream out) {
        this.project = project;
        this.work = work;
        this.out = out;
    }

    /** The project's folder, and the folder of files to import. */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        Path work = Files.createTempDirectory("unstuck-bench-");
        try {
            Path files = arguments.length > 1 ? Path.of(arguments[1]) : files(project, work);
            new Bench(project, work, System.out).run(files);
        } finally {
            delete(work);
        }
    }

    private static Path files(Path project, Path work) throws IOException {
        Path real = project.resolve("../shared/data/england").normalize();
        if (Files.isDirectory(real)) {
            return real;
        }
        Path invented = work.resolve("invented");
        InventedEngland.write(invented, 1, Size.ENGLAND);
        return invented;
    }

    private void run(Path files) throws IOException {
        out.printf("Files: %s%n", files);
        out.printf(
                "%-58s %8s %8s %8s %8s | %8s %8s %6s%n",
                "what", "median", "least", "most", "MB", "baseline", "MB", "ratio");
        Path home = work.resolve("home");
        WholeProcess readOnly = WholeProcess.toItsEnd(
                duckDb("read", DuckDb.copyAsUtf8(files, work.resolve("utf-8")).toString()));
        compare("import of the folder | DuckDB only reads its CSV files", readOnly::run, () -> {
            delete(home);
            return unstuck("import", "--home", home.toString(), files.toString())
                    .run();
        });
        WholeProcess empty = WholeProcess.toItsEnd(duckDb("empty"));
        WholeProcess classify =
                unstuck("classify", "--home", home.toString(), "--definition", "ofsted-2020-stuck", "--format", "json");
        compare("classify, whole process | empty DuckDB query", empty::run, classify::run);
        warm(home);
        pages(home);
        new MatchingSpeed(work, out)
                .run(this::match, (what, baseline, ours) -> compare(what, baseline::run, ours::run));
    }

    private WholeProcess match(Path table, Path rules) {
        String pairs = work.resolve("pairs.txt").toString();
        return unstuck("match", "--input", table.toString(), "--design", rules.toString(), "--output", pairs);
    }

    private void warm(Path home) {
        RegisterStore store = new RegisterStore(DataHome.open(home), () -> new Intake(Layouts.shipped()));
        Classifier classifier = new Classifier(store.current().register());
        Definition stuck = new Definitions(home.resolve("definitions"))
                .list()
                .find(new DefinitionId("ofsted-2020-stuck"))
                .orElseThrow();
        LocalDate asAt = stuck.asAt().usual();
        double[] seconds = new double[WARM_RUNS];
        for (int i = -WARM_RUNS; i < WARM_RUNS; i++) {
            long start = System.nanoTime();
            classifier.classify(stuck, asAt);
            if (i >= 0) {
                seconds[i] = (System.nanoTime() - start) / 1e9;
            }
        }
        Timing timing = new Timing(Arrays.stream(seconds).boxed().toList(), 0);
        out.printf(
                Locale.ROOT,
                "%-58s %8.3f %8.3f %8.3f%n",
                "classify all lineages, warm, in process",
                timing.median(),
                timing.least(),
                timing.greatest());
    }

    private void pages(Path home) {
        String port = Integer.toString(PORT);
        WholeProcess serve = new WholeProcess(
                unstuck("serve", "--home", home.toString(), "--port", port).command(), true);
        WholeProcess withoutArchive = new WholeProcess(
                List.of(
                        java(),
                        "-jar",
                        project.resolve("app/target/unstuck.jar").toString(),
                        "serve",
                        "--home",
                        home.toString(),
                        "--port",
                        port),
                true);
        compare("serve to first page | without archive and flags", withoutArchive::run, serve::run);
        Path demo = work.resolve("demo");
        WholeProcess fromNothing = new WholeProcess(
                unstuck("demo", "--home", demo.toString(), "--port", port).command(), true);
        compare("demo from nothing to first page | serve without archive", withoutArchive::run, () -> {
            delete(demo);
            return fromNothing.run();
        });
    }

    private void compare(String what, Run baseline, Run ours) {
        double[][] a = new double[RUNS][];
        double[][] b = new double[RUNS][];
        baseline.run();
        ours.run();
        for (int i = 0; i < RUNS; i++) {
            b[i] = baseline.run();
            a[i] = ours.run();
        }
        Timing mine = timing(a);
        Timing theirs = timing(b);
        out.printf(
                Locale.ROOT,
                "%-58s %8.3f %8.3f %8.3f %8d | %8.3f %8d %6.2f%n",
                what,
                mine.median(),
                mine.least(),
                mine.greatest(),
                mine.peakMegabytes(),
                theirs.median(),
                theirs.peakMegabytes(),
                mine.median() / theirs.median());
    }

    private static Timing timing(double[][] runs) {
        List<Double> seconds = Stream.of(runs).map(it -> it[0]).toList();
        return new Timing(
                seconds,
                Math.round(Stream.of(runs).mapToDouble(it -> it[1]).max().orElse(0)));
    }

    private WholeProcess unstuck(String... arguments) {
        return WholeProcess.toItsEnd(
                Stream.concat(Stream.of(project.resolve("unstuck").toString()), Stream.of(arguments))
                        .toList());
    }

    static List<String> duckDb(String... arguments) {
        List<String> java = List.of(java(), "-cp", System.getProperty("java.class.path"), DuckDb.class.getName());
        return Stream.concat(java.stream(), Stream.of(arguments)).toList();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
