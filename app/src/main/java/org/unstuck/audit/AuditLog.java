package org.unstuck.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.people.CurrentPerson;
import org.unstuck.people.Person;

/**
 * Writes down what people do. Call it last in a transaction: others who want to write wait from here on until the
 * transaction has ended.
 */
public class AuditLog {
    private final AuditStore store;
    private final CurrentPerson current;
    private final Clock clock;

    public AuditLog(AuditStore store, CurrentPerson current, Clock clock) {
        this.store = store;
        this.current = current;
        this.clock = clock;
    }

    /** Writes down a change by the current person, in the very transaction that makes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent change) {
        append(current.get(), change);
    }

    /** Writes down a change by a person, in the very transaction that makes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Person person, AuditEvent change) {
        append(person, change);
    }

    /** Writes down what changed nothing else: a sign-in, a refusal. */
    @Transactional
    public void recordAlone(Person person, AuditEvent event) {
        append(person, event);
    }

    private void append(Person person, AuditEvent event) {
        store.append(clock.instant().truncatedTo(ChronoUnit.MILLIS), person, event);
    }
}
