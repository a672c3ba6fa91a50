package org.unstuck.intake.internal;

/** The form of UTF-8 (RFC 3629, section 4). */
final class Utf8 {

    private Utf8() {}

    /** How many bytes follow a first byte; 0 if no sequence begins with it. */
    static int following(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 1;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 2;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
    }

    /**
     * Whether a byte goes on with a sequence.
     *
     * @param lead the sequence's first byte if this is its second, else 0
     */
    static boolean continues(int lead, int value) {
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int greatest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return value >= least && value <= greatest;
    }
}
