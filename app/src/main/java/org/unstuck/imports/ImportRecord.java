package org.unstuck.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** How far an import is. */
    public enum State {
        RUNNING("Running"),
        DONE("Finished"),
        FAILED("Failed"),
        STOPPED("Stopped"),
        INTERRUPTED("Interrupted");

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

    ImportRecord with(State other, String words) {
        return new ImportRecord(id, started, other, words, files);
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
