package org.unstuck.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as pages write them, by English clocks. */
public final class ImportTime {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' H:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private ImportTime() {}

    /** For example 3 November 2025 at 14:05. */
    public static String words(Instant moment) {
        return FORM.format(moment);
    }
}
