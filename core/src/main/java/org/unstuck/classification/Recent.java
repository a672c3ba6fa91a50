package org.unstuck.classification;

import java.util.List;
import java.util.Optional;
import org.unstuck.inspection.Inspection;

/**
 * The latest graded inspection answers a question, or the one before it; false where there was none.
 *
 * @param position 0 for the latest, 1 for the one before, and so on
 * @param test the question
 */
public record Recent(int position, OutcomeTest test) implements Clause {

    @Override
    public Truth judge(Evidence evidence) {
        Optional<Inspection> inspection = find(evidence);
        boolean unsure = inspection
                .map(it -> evidence.mayHoldAfter(it.date()))
                .orElse(!evidence.gaps().isEmpty());
        if (unsure) {
            return Truth.UNKNOWN;
        }
        return inspection.map(test::test).orElse(Truth.FALSE);
    }

    @Override
    public String words() {
        return name() + " graded inspection was " + test.words();
    }

    @Override
    public String finding(Evidence evidence) {
        return find(evidence)
                .map(it -> name() + " graded inspection found was on " + Words.inspection(it))
                .orElse(name() + " graded inspection was not found");
    }

    @Override
    public List<Inspection> deciding(Evidence evidence) {
        return find(evidence).stream().toList();
    }

    private Optional<Inspection> find(Evidence evidence) {
        int index = evidence.graded().size() - 1 - position;
        return index < 0 ? Optional.empty() : Optional.of(evidence.graded().get(index));
    }

    private String name() {
        return switch (position) {
            case 0 -> "the latest";
            case 1 -> "the previous";
            default -> "the latest but " + Words.number(position);
        };
    }
}
