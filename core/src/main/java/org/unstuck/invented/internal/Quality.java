package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How good a school is, in standard deviations: a lasting part, a part that drifts and is forgotten within years, and
 * what an inspection happens to see. The sizes of the parts were chosen so that a country as large as England comes out
 * near the published figures of 2020.
 */
final class Quality {
    private static final double LASTING = 0.54;
    private static final double DRIFTING = 0.56;
    private static final double SEEN = 0.64;
    private static final double MEMORY_DAYS = 3.2 * 365;
    private static final double PRESSURE = 0.40;
    private static final double PRESSURE_OF_CONCERN = 0.85;
    private static final double LAST_PUSH = 0.56;
    private static final int MANY = 4;
    private static final double PRESSURE_SPREAD = 0.25;
    private static final double DEPRIVATION = 0.45;
    private static final double COAST = -0.16;
    private static final double TOWN = -0.02;
    private static final double CONURBATION = 0.06;

    private final Chance chance;
    private double lasting;
    private double drift;
    private LocalDate driftDay = SchoolCalendar.FIRST_DAY;

    Quality(Site site, Chance chance) {
        this.chance = chance;
        this.lasting = context(site) + site.phase().quality + chance.normal(0, LASTING * site.phase().spread);
        this.drift = chance.normal(0, DRIFTING);
    }

    private static double context(Site site) {
        Neighbourhood place = site.neighbourhood();
        double comfort = (place.rank2015() - 1.0) / place.areas() - 0.5;
        Settlement settlement = place.settlement();
        double setting = settlement.isTownOrSmallCity() ? TOWN : settlement.isVillage() ? 0 : CONURBATION;
        double coast = site.authority().kind() == AuthorityKind.COAST ? COAST : 0;
        return site.authority().strength() + DEPRIVATION * comfort + setting + coast;
    }

    double seenOn(LocalDate day) {
        double kept = StrictMath.exp(-Math.max(0, ChronoUnit.DAYS.between(driftDay, day)) / MEMORY_DAYS);
        drift = drift * kept + chance.normal(0, DRIFTING * StrictMath.sqrt(1 - kept * kept));
        driftDay = day;
        return lasting + drift + chance.normal(0, SEEN);
    }

    /** A weak report brings new leaders, help and attention, which on the whole raise a school. */
    void isCalledWeak(int grade, int inARow) {
        double pressure = grade == 4 ? PRESSURE_OF_CONCERN : PRESSURE;
        drift += chance.normal(inARow < MANY ? pressure : pressure + LAST_PUSH, PRESSURE_SPREAD);
    }

    /** A new academy forgets half of what was passing, and may change for good. */
    void startAfresh(LocalDate day) {
        seenOn(day);
        drift = drift / 2 + chance.normal(0, DRIFTING / 2);
        lasting += chance.normal(0.02, 0.15);
    }

    /** Being told plainly that action is not effective moves many schools: Fight or flight (2020), paragraph 120. */
    void isSpurred() {
        drift += 0.45;
    }
}
