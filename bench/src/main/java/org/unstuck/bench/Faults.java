package org.unstuck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Kills the program again and again while it writes, and looks after each kill at what is left. */
public final class Faults {
    private static final long SEED = 20260302;
    private static final int SCHOOLS = 18;
    private static final int SHORTEST = 100;
    private static final int LONGEST = 4_000;

    private final Path unstuck;
    private final Path home;
    private final String database;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private Faults(Path unstuck, Path home, String database) {
        this.unstuck = unstuck;
        this.home = home;
        this.database = database;
    }

    /**
     * Kills it on one database and ends with 1 where anything was lost.
     *
     * @param arguments folder of the project, home to make, number of kills, minutes, URL of a database or nothing
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments[1]);
        Faults faults = new Faults(Path.of(arguments[0], "unstuck"), home, arguments[4]);
        boolean well = faults.run(
                Integer.parseInt(arguments[2]), Duration.ofMinutes(Long.parseLong(arguments[3])), home.getFileName());
        System.exit(well ? 0 : 1);
    }

    private boolean run(int kills, Duration most, Path name) throws IOException, InterruptedException {
        long limit = System.nanoTime() + most.toNanos();
        requireEnd(run("demo", "--home", home.toString(), "--small", "--rehearse"));
        Writing writing = null;
        List<String> lost = new ArrayList<>();
        int done = 0;
        while (done < kills && System.nanoTime() < limit) {
            ServedHome served = serve();
            if (writing == null) {
                writing = new Writing(schools(served));
            }
            lost.addAll(writing.listLost(served));
            writing.untilKilled(served, random.nextInt(SHORTEST, LONGEST));
            done++;
            lost.addAll(doctor());
            if (!lost.isEmpty()) {
                break;
            }
        }
        if (writing != null) {
            ServedHome last = serve();
            lost.addAll(writing.listLost(last));
            last.kill();
        }
        System.out.printf(
                "%s: %d kills, %d writes answered, %d lost or damaged%n",
                name, done, writing == null ? 0 : writing.countAnswered(), lost.size());
        lost.forEach(it -> System.out.println("  " + it));
        return lost.isEmpty();
    }

    private ServedHome serve() throws IOException, InterruptedException {
        return ServedHome.start(command("serve", "--port", "0"), home.resolveSibling(home.getFileName() + ".log"));
    }

    private static List<String> schools(ServedHome served) throws IOException {
        List<String> urns = served.get("/schools.csv?as-at=2019-08-31")
                .body()
                .lines()
                .skip(1)
                .map(it -> it.substring(0, it.indexOf(',')))
                .limit(SCHOOLS)
                .toList();
        if (urns.size() < SCHOOLS) {
            throw new IOException("There are too few schools to write about: " + urns);
        }
        return urns;
    }

    /** What the doctor finds wrong. */
    private List<String> doctor() throws IOException, InterruptedException {
        List<String> said = run(command("doctor"));
        return said.stream().filter(it -> it.startsWith("Problem")).toList();
    }

    private List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of(unstuck.toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--home", home.toString()));
        if (!database.isEmpty()) {
            command.addAll(List.of("--database", database));
        }
        return command;
    }

    private List<String> run(String... words) throws IOException, InterruptedException {
        return run(
                Stream.concat(Stream.of(unstuck.toString()), Stream.of(words)).toList());
    }

    private static List<String> run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("unstuck-faults-", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", command) + " did not end");
            }
            List<String> said = new ArrayList<>(Files.readAllLines(output));
            if (process.exitValue() != 0) {
                said.add("Problem: " + String.join(" ", command) + " ended with " + process.exitValue());
            }
            return said;
        } finally {
            Files.delete(output);
        }
    }

    private static void requireEnd(List<String> said) throws IOException {
        if (said.stream().anyMatch(it -> it.startsWith("Problem"))) {
            throw new IOException(String.join("\n", said));
        }
    }
}
