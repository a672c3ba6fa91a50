package org.unstuck.disclosure;

/** What a cell of a published table says. It does not tell why it is hidden, since that would narrow it down. */
public sealed interface Shown {

    /**
     * A count that is shown.
     *
     * @param number rounded if the policy rounds
     */
    record Value(long number) implements Shown {}

    /** Not shown, to be printed as {@code [c]}. */
    record Hidden() implements Shown {}
}
