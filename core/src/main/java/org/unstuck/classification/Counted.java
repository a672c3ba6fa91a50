package org.unstuck.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Inspection;

/**
 * Which graded inspections a clause counts.
 *
 * @param test the question they answer; null counts every graded inspection
 */
public record Counted(@Nullable OutcomeTest test) {

    Truth test(Inspection inspection) {
        return test == null ? Truth.TRUE : test.test(inspection);
    }

    List<Inspection> matching(List<Inspection> graded) {
        return graded.stream().filter(it -> test(it) == Truth.TRUE).toList();
    }

    String suffix() {
        return test == null ? "" : " that were " + test.words();
    }
}
