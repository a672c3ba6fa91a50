package org.unstuck.audit;

import java.util.regex.Pattern;

/**
 * Something that a person did.
 *
 * @param action what was done, in small letters: "note saved", "sign-in refused"
 * @param subject what it was done to, as an address of ours where there is one: "/schools/100001"
 * @param before what it was before, in a few words or as a whole; empty where there was nothing
 * @param after what it is now; empty where it is gone
 */
public record AuditEvent(String action, String subject, String before, String after) {
    private static final Pattern ACTION = Pattern.compile("[a-z]+(?:[ -][a-z]+)*");
    private static final int LONGEST_ACTION = 60;

    public AuditEvent {
        if (!ACTION.matcher(action).matches() || action.length() > LONGEST_ACTION) {
            throw new IllegalArgumentException("Not an action: '" + action + "'");
        }
        subject = storable(subject);
        before = storable(before);
        after = storable(after);
    }

    /** Something that changed nothing, such as a sign-in. */
    public static AuditEvent of(String action, String subject) {
        return new AuditEvent(action, subject, "", "");
    }

    /** PostgreSQL keeps no NUL. */
    private static String storable(String text) {
        return text.replace('\u0000', '\uFFFD');
    }
}
