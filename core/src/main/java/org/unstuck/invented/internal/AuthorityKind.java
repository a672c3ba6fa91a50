package org.unstuck.invented.internal;

import java.util.List;

/**
 * Kinds of local authority: how its schools lie between city and village, how deprived it tends to be, and what its
 * name ends in. Weights follow the order of {@link Settlement}.
 */
enum AuthorityKind {
    CONURBATION('U', 1.0, 0.35, List.of("borough", "gate", "bridge"), 90, 4, 5, 0, 1, 0, 0, 0),
    TOWN('T', 0.9, 0.15, List.of("minster", "hythe", "market"), 4, 22, 62, 0, 6, 0, 6, 0),
    COAST('C', 0.9, 0.45, List.of("haven", "sands", "mouth"), 0, 0, 80, 2, 8, 1, 9, 0),
    SHIRE('S', 4.0, -0.35, List.of("shire", "moorland", "wold"), 2, 0, 37, 0.5, 19, 1.5, 37, 3);

    final double weight;
    final double deprivation;
    final List<String> endings;
    private final char letter;
    private final double[] settlementWeights;

    AuthorityKind(char letter, double weight, double deprivation, List<String> endings, double... settlementWeights) {
        this.letter = letter;
        this.weight = weight;
        this.deprivation = deprivation;
        this.endings = endings;
        this.settlementWeights = settlementWeights;
    }

    static AuthorityKind ofLetter(int letter) {
        for (AuthorityKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of authority has the letter " + (char) letter);
    }

    Settlement settlement(Chance chance) {
        return Settlement.values()[chance.pickWeighted(settlementWeights)];
    }
}
