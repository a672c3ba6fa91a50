package org.unstuck.invented.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An establishment in the register.
 *
 * @param number its number within the local authority, four digits
 */
record School(int urn, Site site, int turn, Spell spell, String name, int number) {
    String laestab() {
        return site.authority().code() + number;
    }

    SchoolType type() {
        return spell.type();
    }

    @Nullable
    LocalDate opened() {
        return spell.opened();
    }

    @Nullable
    LocalDate closed() {
        return spell.closed();
    }

    boolean isOpenOn(LocalDate day) {
        return spell.isOpenOn(day);
    }

    boolean isKnownOn(LocalDate day) {
        LocalDate opened = spell.opened();
        return opened == null || !opened.isAfter(day);
    }
}
