package org.unstuck.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** People who save notes, import files and make backups until the program is killed; and what they were told is saved. */
final class Writing {
    private static final int WRITERS = 3;

    private final List<String> schools;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, List<String>> notes = new TreeMap<>();
    private final ConcurrentLinkedQueue<String> imports = new ConcurrentLinkedQueue<>();

    /** @param schools URNs of schools to write about */
    Writing(List<String> schools) {
        this.schools = schools;
        schools.forEach(it -> notes.put(it, new ArrayList<>()));
    }

    int countAnswered() {
        return notes.values().stream().mapToInt(List::size).sum() + imports.size();
    }

    /** Writes without pause for a while, then kills the program in the middle of it. */
    void untilKilled(ServedHome home, long milliseconds) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(WRITERS + 1);
        for (int writer = 0; writer < WRITERS; writer++) {
            int first = writer;
            people.execute(() -> untilItFails(() -> saveNotes(home, first)));
        }
        people.execute(() -> untilItFails(() -> importAndBackUp(home)));
        people.shutdown();
        boolean ended = people.awaitTermination(milliseconds, TimeUnit.MILLISECONDS);
        home.kill();
        if (ended || !people.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The people who write did not end with the program, but " + ended);
        }
    }

    /** What was answered as saved and is not there. */
    List<String> listLost(ServedHome home) throws IOException {
        List<String> lost = new ArrayList<>();
        for (Map.Entry<String, List<String>> school : notes.entrySet()) {
            String page = home.get("/schools/" + school.getKey() + "/notes").body();
            school.getValue().stream().filter(it -> !page.contains(it)).forEach(lost::add);
        }
        for (String address : imports) {
            if (home.get(address).statusCode() != 200) {
                lost.add(address);
            }
        }
        return lost;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void untilItFails(Work work) {
        try {
            while (true) {
                work.run();
            }
        } catch (IOException e) {
            // the program was killed, which ends this
        }
    }

    /** Each writer has schools of their own, so that nobody else changes their notes. */
    private void saveNotes(ServedHome home, int first) throws IOException {
        for (int at = first; at < schools.size(); at += WRITERS) {
            String urn = schools.get(at);
            String page = home.get("/schools/" + urn + "/notes").body();
            String version = page.replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
            String text = "(note " + numbers.incrementAndGet() + ")";
            HttpResponse<String> answer = home.post("/schools/" + urn + "/notes", "version", version, "text", text);
            if (answer.statusCode() == 302) {
                notes.computeIfPresent(urn, (school, saved) -> with(saved, text));
            }
        }
    }

    private static List<String> with(List<String> saved, String text) {
        saved.add(text);
        return saved;
    }

    private void importAndBackUp(ServedHome home) throws IOException {
        int number = numbers.incrementAndGet();
        HttpResponse<String> answer = home.upload(
                "file-" + number + ".csv",
                "URN,Rating,Inspection Date\n" + (100_000 + number % 40_000) + ",Good,20140102\n");
        if (answer.statusCode() == 302) {
            answer.headers()
                    .firstValue("Location")
                    .map(it -> URI.create(it).getPath())
                    .ifPresent(imports::add);
        }
        home.post("/jobs", "kind", "backup");
    }
}
