package org.unstuck.web;

import java.util.Locale;

/** Numbers as pages write them. */
public final class Figures {
    private Figures() {}

    /** With commas between thousands: 22,005. */
    public static String grouped(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** A number with its noun: "1 school", "2,000 schools". */
    public static String count(long number, String noun) {
        return grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
