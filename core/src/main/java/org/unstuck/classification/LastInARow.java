package org.unstuck.classification;

import java.util.List;
import java.util.stream.IntStream;
import org.unstuck.inspection.Inspection;

/**
 * The latest graded inspections, so many of them, all answer a question. Fight or flight (2020), paragraphs 19 and 20.
 *
 * @param count 1 or more
 * @param test the question
 */
public record LastInARow(int count, OutcomeTest test) implements Clause {

    @Override
    public Truth judge(Evidence evidence) {
        return Truth.all(IntStream.range(0, count)
                .mapToObj(it -> new Recent(it, test).judge(evidence))
                .toList());
    }

    @Override
    public String words() {
        return "the latest " + Words.count(count, "graded inspection") + (count == 1 ? " was " : " were ")
                + test.words();
    }

    @Override
    public String finding(Evidence evidence) {
        List<Inspection> last = deciding(evidence);
        return last.isEmpty() ? "no graded inspection was found" : "the latest found: " + Words.inspections(last);
    }

    @Override
    public List<Inspection> deciding(Evidence evidence) {
        int size = evidence.graded().size();
        return evidence.graded().subList(Math.max(0, size - count), size);
    }
}
