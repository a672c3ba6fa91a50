package org.unstuck.classification;

import java.util.List;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Period;

/**
 * One clause of a definition, judged.
 *
 * @param condition what must hold
 * @param onRecords whether it holds on the records found
 * @param truth whether it holds whatever the missing records say
 * @param finding what was found
 * @param inspections those that decide it, in order of date
 * @param undecided where a missing record could change it; empty where {@code truth} is known
 * @param parts the conditions it is made of
 */
public record Reason(
        String condition,
        boolean onRecords,
        Truth truth,
        String finding,
        List<Inspection> inspections,
        List<Period> undecided,
        List<Reason> parts) {

    static Reason of(Clause clause, Evidence evidence) {
        Truth truth = clause.judge(evidence);
        Evidence found = evidence.onRecordsFound();
        return new Reason(
                clause.words(),
                clause.judge(found) == Truth.TRUE,
                truth,
                clause.finding(found),
                clause.deciding(found),
                truth == Truth.UNKNOWN ? evidence.periods() : List.of(),
                clause.parts().stream().map(it -> of(it, evidence)).toList());
    }

    /** The answer in words: "met", "met on the records found", "not met", "cannot be judged". */
    public String answer() {
        return switch (truth) {
            case TRUE -> "met";
            case FALSE -> "not met";
            case UNKNOWN -> onRecords ? "met on the records found" : "cannot be judged";
        };
    }
}
