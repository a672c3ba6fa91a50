package org.unstuck.audit;

import java.util.ArrayList;
import java.util.List;

/** Goes through the whole audit and looks for rows that were changed, taken out or put in. */
public final class AuditCheck {
    /**
     * What the check found.
     *
     * @param rows how many there are
     * @param faults what does not hang together, in sentences; empty where all does
     */
    public record Result(long rows, List<String> faults) {
        public Result {
            faults = List.copyOf(faults);
        }

        public boolean whole() {
            return faults.isEmpty();
        }
    }

    private static final int MOST_FAULTS = 20;

    private final List<String> faults = new ArrayList<>();
    private long rows;
    private long number;
    private String hash = AuditEntry.NO_HASH;

    private AuditCheck() {}

    /** Reads every row; to be called within one transaction, so that nobody adds any meanwhile. */
    public static Result run(AuditStore store) {
        AuditCheck check = new AuditCheck();
        AuditStore.Head head = store.head();
        store.readAll(check::examine);
        if (head.number() != check.number || !head.hash().equals(check.hash)) {
            check.fault("The audit ends with row " + check.number + ", but row " + head.number() + " was written.");
        }
        return new Result(check.rows, check.faults);
    }

    private void examine(AuditEntry entry) {
        rows++;
        if (entry.number() != number + 1) {
            fault("Row " + (number + 1) + " is missing: row " + entry.number() + " follows on row " + number + ".");
        } else if (!entry.previousHash().equals(hash)) {
            fault("Row " + entry.number() + " does not follow on the row before it.");
        }
        if (!entry.hash().equals(entry.hashOfContent())) {
            fault("Row " + entry.number() + " was changed after it was written.");
        }
        number = entry.number();
        hash = entry.hash();
    }

    private void fault(String fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }
}
