package org.unstuck.disclosure;

import java.util.List;
import org.unstuck.UserFacingException;

/** What came of protecting tables. */
public sealed interface Protection {

    /**
     * The tables, to publish.
     *
     * @throws UserFacingException if they were refused, naming the cells
     */
    Publishable<SafeTables> orThrow();

    /**
     * The tables passed the check.
     *
     * @param tables fit to be published together
     * @param shown how many numbers are shown, each place counted once
     * @param small how many are hidden for what they are
     * @param complementary how many are hidden to protect those
     */
    record Passed(Publishable<SafeTables> tables, int shown, int small, int complementary) implements Protection {
        @Override
        public Publishable<SafeTables> orThrow() {
            return tables;
        }
    }

    /**
     * A reader could work out numbers that are hidden, so nothing is published.
     *
     * @param recovered at least one
     */
    record Refused(List<Recovered> recovered) implements Protection {
        private static final int NAMED = 3;

        public Refused {
            recovered = List.copyOf(recovered);
        }

        @Override
        public Publishable<SafeTables> orThrow() {
            String cells = String.join(
                    "; ",
                    recovered.stream().limit(NAMED).map(Recovered::toString).toList());
            int more = recovered.size() - NAMED;
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "These tables cannot be published together, because hidden numbers can be worked out: " + cells
                            + (more > 0 ? "; and " + more + " more" : "")
                            + ". Join categories, leave a table out, or change the disclosure policy.");
        }
    }
}
