package org.unstuck.sampling;

/** Something a sample has to keep. */
public sealed interface Condition {

    /** The condition in words, as part of a sentence. */
    String words();

    /** How many pairs there are in all. */
    record InAll(Quota quota) implements Condition {
        @Override
        public String words() {
            return "the whole sample (" + quota.words() + ")";
        }
    }

    /** How many pairs there are of a phase. */
    record OfPhase(String phase, Quota quota) implements Condition {
        @Override
        public String words() {
            return "phase " + phase + " (" + quota.words() + ")";
        }
    }

    /** How many pairs there are of a region. */
    record OfRegion(String region, Quota quota) implements Condition {
        @Override
        public String words() {
            return "region " + region + " (" + quota.words() + ")";
        }
    }

    /** A stuck school can be in one pair, and may have to be. */
    record OfStuck(String school) implements Condition {
        @Override
        public String words() {
            return "stuck school " + school;
        }
    }

    /** A possible partner can be in one pair, and may have to be. */
    record OfPartner(String school) implements Condition {
        @Override
        public String words() {
            return "unstuck school " + school;
        }
    }

    /** A pair can be in the sample once, and may have to be. */
    record OfPair(String stuck, String partner) implements Condition {
        @Override
        public String words() {
            return "the pair of " + stuck + " and " + partner;
        }
    }
}
