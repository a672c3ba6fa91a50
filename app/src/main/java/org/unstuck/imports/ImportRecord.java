package org.unstuck.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unstuck.jobs.Job;

/**
 * An import as pages show it, while it runs and later.
 *
 * @param id identifier, which begins with the time it began
 * @param started when it began
 * @param state how far it is
 * @param message what ended it, where it did not end well; else empty
 * @param files each file that was brought, in the order in which it was
 */
public record ImportRecord(String id, Instant started, State state, String message, List<FileLine> files) {

    private static final String UNCHANGED = " What was imported before is unchanged.";

    /** How far an import is. */
    public enum State {
        RUNNING("Running"),
        DONE("Finished"),
        FAILED("Failed"),
        STOPPED("Stopped");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public ImportRecord {
        files = List.copyOf(files);
    }

    /** The import that a job is; what was read counts only if it ended well. */
    static ImportRecord of(Job job) {
        State state = state(job.state());
        List<FileLine> files = FileLines.read(job.detail());
        return switch (state) {
            case RUNNING -> new ImportRecord(job.id(), job.askedAt(), state, job.message(), files);
            case DONE -> new ImportRecord(job.id(), job.askedAt(), state, "", ended(files, true));
            case FAILED, STOPPED ->
                new ImportRecord(job.id(), job.askedAt(), state, job.message() + UNCHANGED, ended(files, false));
        };
    }

    private static State state(Job.State state) {
        return switch (state) {
            case WAITING, RUNNING -> State.RUNNING;
            case DONE -> State.DONE;
            case FAILED -> State.FAILED;
            case STOPPED -> State.STOPPED;
        };
    }

    private static List<FileLine> ended(List<FileLine> files, boolean well) {
        return files.stream().map(it -> it.ended(well)).toList();
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** How many files are in a state. */
    public int count(FileLine.State wanted) {
        return (int) files.stream().filter(it -> it.state() == wanted).count();
    }

    /** Files that will not be worked on any more before all records are put together. */
    public int finished() {
        return files.size() - count(FileLine.State.WAITING) - count(FileLine.State.READING);
    }

    /** What was not as expected in all files, by kind, the most frequent first. */
    public List<ProblemGroup> listProblems() {
        Map<String, ProblemGroup> byKind = new TreeMap<>();
        files.forEach(file -> file.problems().forEach(it -> byKind.merge(it.kind(), it, ProblemGroup::and)));
        List<ProblemGroup> groups = new ArrayList<>(byKind.values());
        groups.sort((one, other) -> Integer.compare(other.count(), one.count()));
        return groups;
    }
}
