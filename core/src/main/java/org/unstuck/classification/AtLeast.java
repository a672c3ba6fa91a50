package org.unstuck.classification;

import java.util.List;
import org.unstuck.inspection.Inspection;

/**
 * At least so many graded inspections answer a question. Fight or flight (2020), paragraph 17, second condition.
 *
 * @param count 1 or more
 * @param test the question
 */
public record AtLeast(int count, Counted test) implements Clause {

    @Override
    public Truth judge(Evidence evidence) {
        int sure = 0;
        int possible = 0;
        for (Inspection inspection : evidence.graded()) {
            Truth truth = test.test(inspection);
            sure += truth == Truth.TRUE ? 1 : 0;
            possible += truth == Truth.FALSE ? 0 : 1;
        }
        if (sure >= count) {
            return Truth.TRUE;
        }
        return (long) possible + evidence.capacity() < count ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public String words() {
        return "there were at least " + Words.count(count, "graded inspection") + test.suffix();
    }

    @Override
    public String finding(Evidence evidence) {
        int found = deciding(evidence).size();
        return Words.count(found, "graded inspection") + test.suffix() + (found == 1 ? " was" : " were") + " found";
    }

    @Override
    public List<Inspection> deciding(Evidence evidence) {
        return test.matching(evidence.graded());
    }
}
