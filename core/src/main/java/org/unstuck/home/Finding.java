package org.unstuck.home;

/**
 * What an examination of a home found.
 *
 * @param kind whether something is to be done
 * @param what what was found, in a sentence
 * @param advice what to do; empty where nothing is
 */
public record Finding(Kind kind, String what, String advice) {

    /** Whether something is to be done. */
    public enum Kind {
        /** All is as it should be. */
        GOOD,
        /** It works, and will go on to. */
        NOTE,
        /** Something is missing or damaged. */
        PROBLEM
    }

    public static Finding good(String what) {
        return new Finding(Kind.GOOD, what, "");
    }

    public static Finding note(String what, String advice) {
        return new Finding(Kind.NOTE, what, advice);
    }

    public static Finding problem(String what, String advice) {
        return new Finding(Kind.PROBLEM, what, advice);
    }
}
