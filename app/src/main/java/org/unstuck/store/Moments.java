package org.unstuck.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments as the workspace writes them: in UTC, to the millisecond, so that their order as text is that in time. */
public final class Moments {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Moments() {}

    /** For example {@code 2026-03-02T12:00:00.000Z}. */
    public static String text(Instant moment) {
        return FORM.format(moment);
    }

    /** The moment that a text of that form tells. */
    public static Instant of(String text) {
        return Instant.parse(text);
    }
}
