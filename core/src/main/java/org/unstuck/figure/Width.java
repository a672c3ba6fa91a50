package org.unstuck.figure;

/** How wide a figure is drawn, in CSS pixels: for a desk or for a telephone. */
public enum Width {
    WIDE(960),
    NARROW(320);

    private final int pixels;

    Width(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }

    boolean narrow() {
        return this == NARROW;
    }
}
