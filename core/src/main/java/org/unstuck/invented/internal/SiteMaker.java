package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invents one site: where it lies, whom it teaches, what kind of school stands on it first. */
final class SiteMaker {
    private static final int TILE_EAST = 9_000;
    private static final int TILE_NORTH = 38_000;
    private static final int WEST_EDGE = 280_000;
    private static final int NORTH_EDGE = 620_000;

    private final List<Authority> authorities;
    private final double[] weights;
    private final Neighbourhoods neighbourhoods;
    private final long seed;

    SiteMaker(List<Authority> authorities, Neighbourhoods neighbourhoods, long seed) {
        this.authorities = authorities;
        this.neighbourhoods = neighbourhoods;
        this.seed = seed;
        this.weights = authorities.stream()
                .mapToDouble(authority -> weight(authority, authorities))
                .toArray();
    }

    /** An authority's part of the schools: its region's part, by kind within the region. */
    private static double weight(Authority authority, List<Authority> all) {
        double region = all.stream()
                .filter(each -> each.region() == authority.region())
                .mapToDouble(each -> each.kind().weight)
                .sum();
        return authority.region().weight * authority.kind().weight / region;
    }

    /** With no wanted authority, a site that opens later is a free school; with one, it takes over from schools there. */
    Site make(int id, Phase phase, @Nullable Authority wanted, @Nullable LocalDate opened) {
        Chance chance = new Chance(seed, "site", id);
        Authority authority = wanted == null ? chance.pick(authorities, weights) : wanted;
        Neighbourhood place = neighbourhoods.placeFor(phase, authority, chance);
        String town = Gazetteer.town(chance);
        Faith faith = faith(phase, chance);
        double need = 1 - (place.rank2015() - 1.0) / place.areas();
        double villageFactor = place.settlement().isVillage() && phase.isPrimary() ? 0.42 : 1;
        return new Site(
                id,
                place,
                phase,
                lowAge(phase, chance),
                highAge(phase, chance),
                faith,
                Gazetteer.schoolName(town, faith, chance),
                address(authority, town, chance),
                (int) Math.max(
                        8, phase.medianPupils * villageFactor * StrictMath.exp(chance.normal(0, phase.pupilsSpread))),
                share(0.03 + 0.30 * need * need + chance.normal(0, 0.03)),
                share(newcomers(authority, place) * StrictMath.exp(chance.normal(-0.3, 0.8))),
                share(0.09 + 0.06 * need + chance.normal(0, 0.03)),
                firstType(phase, faith, opened != null && wanted == null, chance),
                opened,
                null);
    }

    private static double share(double value) {
        return Math.max(0.002, Math.min(0.95, value));
    }

    private static double newcomers(Authority authority, Neighbourhood place) {
        if (authority.region() == Region.CAPITAL) {
            return 0.45;
        }
        return authority.kind() == AuthorityKind.CONURBATION
                ? 0.25
                : place.settlement().isVillage() ? 0.02 : 0.08;
    }

    private static Faith faith(Phase phase, Chance chance) {
        if (phase.isPrimary() && phase != Phase.INFANT && phase != Phase.JUNIOR) {
            return chance.pick(List.of(Faith.values()), 62, 27, 10, 1);
        }
        return phase.isSecondary() ? chance.pick(List.of(Faith.values()), 83, 6, 9, 2) : Faith.NONE;
    }

    private static int lowAge(Phase phase, Chance chance) {
        return phase.lowAge == 4 && chance.happens(0.45) ? 3 : phase.lowAge;
    }

    private static int highAge(Phase phase, Chance chance) {
        return phase == Phase.SECONDARY && chance.happens(0.6) ? 18 : phase.highAge;
    }

    private static Site.Address address(Authority authority, String town, Chance chance) {
        return new Site.Address(
                Gazetteer.street(chance),
                town,
                Gazetteer.postcode(chance),
                WEST_EDGE + authority.column() * TILE_EAST + chance.below(TILE_EAST),
                NORTH_EDGE - (authority.row() + 1) * TILE_NORTH + chance.below(TILE_NORTH));
    }

    private static SchoolType firstType(Phase phase, Faith faith, boolean free, Chance chance) {
        return switch (phase) {
            case INDEPENDENT -> SchoolType.INDEPENDENT;
            case COLLEGE -> SchoolType.COLLEGE;
            case NURSERY -> SchoolType.NURSERY;
            case SPECIAL -> free ? SchoolType.FREE_SPECIAL : SchoolType.COMMUNITY_SPECIAL;
            case ALTERNATIVE_PROVISION -> free ? SchoolType.FREE_PROVISION : SchoolType.PUPIL_REFERRAL_UNIT;
            case PRIMARY,
                    INFANT,
                    FIRST,
                    MIDDLE_DEEMED_PRIMARY,
                    JUNIOR,
                    SECONDARY,
                    MIDDLE_DEEMED_SECONDARY,
                    ALL_THROUGH -> free ? SchoolType.FREE : maintainedType(phase, faith, chance);
        };
    }

    private static SchoolType maintainedType(Phase phase, Faith faith, Chance chance) {
        return switch (faith) {
            case CHURCH_OF_ENGLAND ->
                chance.happens(0.4) ? SchoolType.VOLUNTARY_AIDED : SchoolType.VOLUNTARY_CONTROLLED;
            case ROMAN_CATHOLIC -> SchoolType.VOLUNTARY_AIDED;
            case OTHER -> SchoolType.FOUNDATION;
            case NONE ->
                chance.happens(phase.isSecondary() ? 0.25 : 0.06) ? SchoolType.FOUNDATION : SchoolType.COMMUNITY;
        };
    }
}
