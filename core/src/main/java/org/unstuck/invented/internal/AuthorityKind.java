package org.unstuck.invented.internal;

import java.util.List;

/** Kinds of local authority: how many schools each has, how deprived it tends to be, and where its people live. */
enum AuthorityKind {
    CONURBATION('U', 1.0, 0.35),
    TOWN('T', 0.9, 0.15),
    COAST('C', 0.9, 0.45),
    SHIRE('S', 4.0, -0.35);

    final double weight;
    final double deprivation;
    private final char letter;

    AuthorityKind(char letter, double weight, double deprivation) {
        this.letter = letter;
        this.weight = weight;
        this.deprivation = deprivation;
    }

    static AuthorityKind ofLetter(int letter) {
        for (AuthorityKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of authority has the letter " + (char) letter);
    }

    List<String> nameEndings() {
        return switch (this) {
            case CONURBATION -> List.of("borough", "gate", "bridge");
            case TOWN -> List.of("minster", "hythe", "market");
            case COAST -> List.of("haven", "sands", "mouth");
            case SHIRE -> List.of("shire", "moorland", "wold");
        };
    }

    Settlement settlement(Chance chance) {
        double[] weights = switch (this) {
            case CONURBATION -> new double[] {90, 4, 5, 0, 1, 0, 0, 0};
            case TOWN -> new double[] {4, 22, 62, 0, 6, 0, 6, 0};
            case COAST -> new double[] {0, 0, 80, 2, 8, 1, 9, 0};
            case SHIRE -> new double[] {2, 0, 37, 0.5, 19, 1.5, 37, 3};
        };
        return chance.pick(List.of(Settlement.values()), weights);
    }
}
