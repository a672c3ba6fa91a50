package org.unstuck.matching;

import org.unstuck.UserFacingException;

/** How pairs are chosen among those that the rules allow. */
public sealed interface Method {

    /** The most controls that one treated unit gets. */
    int controlsEach();

    /**
     * As many pairs as can be, and of all ways to make so many the one whose distances sum to the least.
     * With several controls each: the most pairs; of those ways the ones that leave the fewest treated units with none,
     * then the fewest with one, and so on; of those the least total.
     */
    record Optimal(int controlsEach) implements Method {
        public Optimal {
            requireControls(controlsEach);
        }
    }

    /**
     * One treated unit after the other takes its nearest control: quick, but not the best whole.
     * With several controls each, all take their first before any takes its second.
     *
     * @param order who takes first
     * @param withReplacement whether a control can be taken by several; then the order does not matter
     */
    record Nearest(Order order, int controlsEach, boolean withReplacement) implements Method {
        public Nearest {
            requireControls(controlsEach);
        }
    }

    /** Every unit in a set of units that are alike; {@link FullMatching} finds the sets, which are no pairs. */
    record Full(FullMatchingLimits limits) implements Method {
        @Override
        public int controlsEach() {
            return limits.mostControls();
        }
    }

    /** Who takes first. */
    enum Order {
        /** As the rows stand in the table: the one choice that makes the result depend on their order. */
        DATA("data"),
        /** The highest propensity score first, for it has the fewest controls near it. */
        LARGEST("largest"),
        /** The lowest propensity score first. */
        SMALLEST("smallest"),
        /** Whoever has the nearest control at that moment. */
        CLOSEST("closest"),
        /** Whoever's nearest control is furthest at that moment. */
        FARTHEST("farthest");

        private final String id;

        Order(String id) {
            this.id = id;
        }

        /** Its name in a design file. */
        public String id() {
            return id;
        }

        /** What is used where a design does not say. */
        public static Order usual(Metric metric) {
            return metric == Metric.PROPENSITY ? LARGEST : DATA;
        }
    }

    private static void requireControls(int controlsEach) {
        if (controlsEach < 1 || controlsEach > 50) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "A treated unit can get from 1 to 50 controls, not " + controlsEach + ".");
        }
    }
}
