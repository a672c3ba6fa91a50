package org.unstuck.jobs;

import java.time.Instant;
import org.unstuck.people.Person;

/**
 * A piece of work.
 *
 * @param id identifier, which begins with the time it was asked for
 * @param kind name of its {@link JobKind}
 * @param input what its kind needs to do it
 * @param state how far it is
 * @param message what ended it where it did not end well, or how far it is; may be empty
 * @param detail what its kind tells of it; may be empty
 * @param person who asked for it
 * @param askedAt when
 * @param stopAsked whether somebody wants it to stop
 * @param attempts how often it was begun
 */
public record Job(
        String id,
        String kind,
        String input,
        State state,
        String message,
        String detail,
        Person person,
        Instant askedAt,
        boolean stopAsked,
        int attempts) {
    /** How far a job is. */
    public enum State {
        WAITING("Waiting"),
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

        public boolean ended() {
            return switch (this) {
                case WAITING, RUNNING -> false;
                case DONE, FAILED, STOPPED -> true;
            };
        }
    }
}
