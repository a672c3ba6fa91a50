package org.unstuck.matching;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The pairs that a search looks at: to begin with only those near each other, because most of the others never matter.
 * Treated units and controls are told by their places in two lists.
 */
final class CandidatePairs {

    private final int[] treated;
    private final int[] controls;
    private final PairDistances distances;
    private final BitSet[] chosen;

    CandidatePairs(int[] treated, int[] controls, PairDistances distances) {
        this.treated = treated;
        this.controls = controls;
        this.distances = distances;
        this.chosen = new BitSet[treated.length];
        Arrays.setAll(chosen, it -> new BitSet(controls.length));
    }

    double distance(int treatedPlace, int controlPlace) {
        return distances.distance(treated[treatedPlace], controls[controlPlace]);
    }

    BitSet chosen(int treatedPlace) {
        return chosen[treatedPlace];
    }

    void choose(int treatedPlace, int controlPlace) {
        chosen[treatedPlace].set(controlPlace);
    }

    int count() {
        return Arrays.stream(chosen).mapToInt(BitSet::cardinality).sum();
    }

    /** Chooses so many nearest partners of every unit on both sides; returns whether that adds any. */
    boolean chooseNearest(int count) {
        int before = count();
        Nearest[] ofControls = new Nearest[controls.length];
        Arrays.setAll(ofControls, it -> new Nearest(count));
        for (int i = 0; i < treated.length; i++) {
            Nearest ofTreated = new Nearest(count);
            for (int j = 0; j < controls.length; j++) {
                double distance = distance(i, j);
                if (distance < Double.POSITIVE_INFINITY) {
                    ofTreated.offer(j, distance);
                    ofControls[j].offer(i, distance);
                }
            }
            for (int place = 0; place < ofTreated.size; place++) {
                chosen[i].set(ofTreated.partners[place]);
            }
        }
        for (int j = 0; j < controls.length; j++) {
            for (int place = 0; place < ofControls[j].size; place++) {
                chosen[ofControls[j].partners[place]].set(j);
            }
        }
        return count() > before;
    }

    /** The nearest few of those offered; of equally near ones the first. */
    private static final class Nearest {
        private final int[] partners;
        private final double[] distances;
        private int size;

        Nearest(int most) {
            partners = new int[most];
            distances = new double[most];
        }

        void offer(int partner, double distance) {
            if (size == partners.length && distance >= distances[size - 1]) {
                return;
            }
            int at = size < partners.length ? size++ : size - 1;
            while (at > 0 && distances[at - 1] > distance) {
                partners[at] = partners[at - 1];
                distances[at] = distances[at - 1];
                at--;
            }
            partners[at] = partner;
            distances[at] = distance;
        }
    }
}
