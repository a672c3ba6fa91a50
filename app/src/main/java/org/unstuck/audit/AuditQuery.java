package org.unstuck.audit;

/**
 * Which rows of the audit are wanted.
 *
 * @param person identifier of who did it; empty for anybody
 * @param action what was done; empty for anything
 * @param subject how what it was done to begins; empty for anything
 * @param fromDay first day, as 2026-03-02; empty for the beginning
 * @param toDay last day; empty for now
 */
public record AuditQuery(String person, String action, String subject, String fromDay, String toDay) {
    /** All rows. */
    public static final AuditQuery ALL = new AuditQuery("", "", "", "", "");
}
