package org.unstuck.accounts;

import org.unstuck.access.Guesses;

/** Somebody who is signed in chooses another passphrase, if they know the one they have: the browser may be left alone. */
final class ChangePassphrase {
    private static final String PLACE = "account page";

    private final ChoosePassphrase choosePassphrase;
    private final Guesses guesses;

    ChangePassphrase(ChoosePassphrase choosePassphrase, Guesses guesses) {
        this.choosePassphrase = choosePassphrase;
        this.guesses = guesses;
    }

    /**
     * Changes it; not after too many wrong tries.
     *
     * @return whether {@code current} was right
     * @throws org.unstuck.UserFacingException if {@code next} has a {@link Passphrases#findProblem}
     */
    boolean change(Account own, String current, String next) {
        if (!guesses.mayTry(own.name(), PLACE)) {
            return false;
        }
        if (!choosePassphrase.isRight(own, current)) {
            guesses.failed(own.name(), PLACE);
            return false;
        }
        choosePassphrase.change(own, next);
        return true;
    }
}
