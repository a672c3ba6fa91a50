package org.unstuck.invented.internal;

import java.time.LocalDate;

/**
 * A group in the register, still open.
 *
 * @param uid from a block that no real group has
 */
record TrustGroup(int uid, String name, Kind kind, LocalDate opened) {
    /** Kinds of group, with their codes in the register. */
    enum Kind {
        SINGLE_ACADEMY_TRUST("10", "Single-academy trust"),
        MULTI_ACADEMY_TRUST("06", "Multi-academy trust"),
        SPONSOR("05", "School sponsor"),
        FEDERATION("01", "Federation");

        final String code;
        final String officialName;

        Kind(String code, String officialName) {
            this.code = code;
            this.officialName = officialName;
        }

        boolean isTrust() {
            return this == SINGLE_ACADEMY_TRUST || this == MULTI_ACADEMY_TRUST;
        }
    }

    String companyNumber() {
        return kind.isTrust() ? "99" + uid : "";
    }

    String trustNumber() {
        return kind.isTrust() ? "TR" + uid : "";
    }
}
