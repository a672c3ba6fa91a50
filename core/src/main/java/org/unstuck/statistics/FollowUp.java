package org.unstuck.statistics;

/**
 * For how long one subject was followed, on a clock that starts at 0 for each, and what happened at the end.
 *
 * @param entry when following began: 0, or later where a subject that ended earlier would not have been seen (left
 *     truncation)
 * @param exit when following ended, after {@code entry}; subjects are at risk after entry, and still at exit
 * @param event what happened at exit; empty where nothing had happened yet (right censoring)
 */
public record FollowUp(double entry, double exit, String event) {

    private static final String NOTHING_YET = "";

    public FollowUp {
        if (!(entry >= 0 && exit < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Following begins at 0 or later and has an end, but this is from " + entry + " to " + exit);
        }
        if (!(entry < exit)) {
            throw new IllegalArgumentException(
                    "Nobody is followed from " + entry + " to " + exit + ": nobody is at risk");
        }
        if (event.isBlank() && !event.equals(NOTHING_YET)) {
            throw new IllegalArgumentException("An event needs a name");
        }
    }

    /** Followed from 0 until the event. */
    public static FollowUp endedBy(String event, double exit) {
        if (event.equals(NOTHING_YET)) {
            throw new IllegalArgumentException("An event needs a name");
        }
        return new FollowUp(0, exit, event);
    }

    /** Followed from 0, and nothing had happened by then. */
    public static FollowUp censoredAt(double exit) {
        return new FollowUp(0, exit, NOTHING_YET);
    }

    /** The same, but seen only from then on. */
    public FollowUp withEntry(double later) {
        return new FollowUp(later, exit, event);
    }

    /** Whether something happened at exit. */
    public boolean ended() {
        return !event.equals(NOTHING_YET);
    }

    /** The same where it ended in this event; else censored at exit. */
    FollowUp countingOnly(String counted) {
        return event.equals(counted) ? this : new FollowUp(entry, exit, NOTHING_YET);
    }
}
