package org.unstuck.invented.internal;

/** Numbers with a fixed number of decimal places. A country needs a million: {@code String.format} takes seconds. */
final class Decimals {
    private Decimals() {}

    static String write(double value, int places) {
        long scale = 1;
        for (int i = 0; i < places; i++) {
            scale *= 10;
        }
        long scaled = Math.round(Math.abs(value) * scale);
        String fraction = Long.toString(scale + scaled % scale).substring(1);
        return (value < 0 && scaled > 0 ? "-" : "") + scaled / scale + "." + fraction;
    }
}
