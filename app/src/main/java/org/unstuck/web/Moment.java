package org.unstuck.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as pages write them, by English clocks. */
public final class Moment {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' H:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Moment() {}

    /** For example 3 November 2025 at 14:05. */
    public static String words(Instant moment) {
        return FORM.format(moment);
    }
}
