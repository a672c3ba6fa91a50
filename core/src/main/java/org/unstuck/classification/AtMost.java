package org.unstuck.classification;

import java.util.List;
import org.unstuck.inspection.Inspection;

/**
 * At most so many graded inspections answer a question.
 *
 * @param count 0 or more
 * @param test the question
 */
public record AtMost(int count, Counted test) implements Clause {

    @Override
    public Truth judge(Evidence evidence) {
        return new AtLeast(count + 1, test).judge(evidence).not();
    }

    @Override
    public String words() {
        return "there were at most " + Words.count(count, "graded inspection") + test.suffix();
    }

    @Override
    public String finding(Evidence evidence) {
        return new AtLeast(count + 1, test).finding(evidence);
    }

    @Override
    public List<Inspection> deciding(Evidence evidence) {
        return test.matching(evidence.graded());
    }
}
