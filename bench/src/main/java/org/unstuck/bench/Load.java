package org.unstuck.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Many people at once: most open the pages of schools, some save notes; each looks at a page for some seconds. */
public final class Load {
    private static final int READERS = 200;
    private static final int WRITERS = 20;
    private static final int ALONE = 200;
    private static final long SECONDS_AT_A_PAGE = 5;

    private final ServedHome served;
    private final List<String> schools;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<Double> reads = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> saves = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final Map<String, String> saved = new ConcurrentHashMap<>();

    private Load(ServedHome served) throws IOException {
        this.served = served;
        this.schools = served.get("/schools.csv?as-at=2019-08-31")
                .body()
                .lines()
                .skip(1)
                .map(it -> it.substring(0, it.indexOf(',')))
                .toList();
        if (schools.size() < WRITERS) {
            throw new IOException("There are too few schools to read about: " + schools);
        }
    }

    /**
     * Ends with 1 where a request failed or a note was lost.
     *
     * @param arguments folder of the project, home, minutes, name of the database, its URL or nothing
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments[1]);
        List<String> command = new ArrayList<>(List.of(
                Path.of(arguments[0], "unstuck").toString(), "serve", "--port", "0", "--home", home.toString()));
        if (!arguments[4].isEmpty()) {
            command.addAll(List.of("--database", arguments[4]));
        }
        ServedHome served = ServedHome.start(command, home.resolveSibling("load.log"));
        boolean well = new Load(served).run(arguments[3], Integer.parseInt(arguments[2]));
        served.kill();
        System.exit(well ? 0 : 1);
    }

    private boolean run(String database, int minutes) throws IOException, InterruptedException {
        System.out.printf("%s: %d readers, %d writers, %d minutes%n", database, READERS, WRITERS, minutes);
        System.out.printf("%-44s %8s %8s %8s %8s%n", "milliseconds", "requests", "median", "p95", "most");
        for (int i = 0; i < 2 * ALONE; i++) {
            read();
            if (i == ALONE - 1) {
                reads.clear(); // all before was warming up
            }
        }
        print("a page of a school, one reader alone", reads);
        reads.clear();
        ExecutorService people = Executors.newFixedThreadPool(READERS + WRITERS);
        IntStream.range(0, READERS).forEach(it -> people.execute(() -> untilTheEnd(this::read)));
        IntStream.range(0, WRITERS).forEach(it -> people.execute(() -> untilTheEnd(() -> write(schools.get(it)))));
        List<String> memory = new ArrayList<>();
        for (int minute = 1; minute <= minutes; minute++) {
            ended.await(1, TimeUnit.MINUTES);
            memory.add(Long.toString(served.liveMegabytes()));
        }
        ended.countDown();
        people.shutdown();
        people.awaitTermination(2, TimeUnit.MINUTES);
        print("a page of a school, all at once", reads);
        print("saving a note, all at once", saves);
        System.out.printf("%-44s %s%n", "MB of objects in use, after each minute", String.join(" ", memory));
        lookForNotes();
        System.out.printf("%d errors%n", errors.size());
        errors.stream().distinct().limit(5).forEach(it -> System.out.println("  " + it));
        return errors.isEmpty();
    }

    private void untilTheEnd(Runnable work) {
        try {
            while (!ended.await(
                    ThreadLocalRandom.current().nextLong(2_000 * SECONDS_AT_A_PAGE), TimeUnit.MILLISECONDS)) {
                work.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        String school = schools.get(ThreadLocalRandom.current().nextInt(schools.size()));
        try {
            long start = System.nanoTime();
            HttpResponse<String> answer = served.get("/schools/" + school);
            reads.add((System.nanoTime() - start) / 1e6);
            require(answer, 200, "reading " + school);
        } catch (IOException e) {
            errors.add("reading: " + e);
        }
    }

    private void write(String school) {
        try {
            String path = "/schools/" + school + "/notes";
            HttpResponse<String> page = served.get(path);
            require(page, 200, "opening the notes of " + school);
            String version = page.body().replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
            String text = "(note " + System.nanoTime() + ")";
            long start = System.nanoTime();
            HttpResponse<String> answer = served.post(path, "version", version, "text", text);
            saves.add((System.nanoTime() - start) / 1e6);
            require(answer, 302, "saving a note of " + school);
            saved.put(path, text);
        } catch (IOException e) {
            errors.add("writing: " + e);
        }
    }

    private void lookForNotes() throws IOException {
        for (Map.Entry<String, String> note : saved.entrySet()) {
            if (!served.get(note.getKey()).body().contains(note.getValue())) {
                errors.add("lost: " + note);
            }
        }
    }

    private void require(HttpResponse<String> answer, int status, String what) {
        if (answer.statusCode() != status) {
            errors.add(what + " gave " + answer.statusCode());
        }
    }

    private static void print(String what, Iterable<Double> milliseconds) {
        List<Double> sorted = new ArrayList<>();
        milliseconds.forEach(sorted::add);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-44s %8d %8.1f %8.1f %8.1f%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }
}
