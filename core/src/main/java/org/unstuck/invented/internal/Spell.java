package org.unstuck.invented.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The life of one establishment on a site, under one number.
 *
 * @param opened null if before September 2005
 * @param closed its last day; null while open
 */
record Spell(
        SchoolType type,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed) {
    Spell closing(@Nullable LocalDate lastDay) {
        return new Spell(type, opened, lastDay);
    }

    boolean isOpenOn(LocalDate day) {
        return (opened == null || !opened.isAfter(day)) && (closed == null || !closed.isBefore(day));
    }
}
