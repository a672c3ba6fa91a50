package org.unstuck.classification;

import java.util.Collection;

/** Kleene's three truth values. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** False if any is false, else unknown if any is unknown; true of none. */
    public static Truth all(Collection<Truth> values) {
        if (values.contains(FALSE)) {
            return FALSE;
        }
        return values.contains(UNKNOWN) ? UNKNOWN : TRUE;
    }

    /** True if any is true, else unknown if any is unknown; false of none. */
    public static Truth any(Collection<Truth> values) {
        if (values.contains(TRUE)) {
            return TRUE;
        }
        return values.contains(UNKNOWN) ? UNKNOWN : FALSE;
    }
}
