package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which trust each academy belongs to, and since when. Trusts grow: a large one is likelier to take the next school. */
final class Trusts {
    private static final int FIRST_UID = 900_001;
    private static final int LARGEST = 60;
    private static final double MOVED_LATER = 0.07;
    private static final double JOINED_LATER = 0.5;
    private static final double FEDERATIONS = 0.02;
    private static final LocalDate FEW_NEW_FROM = LocalDate.of(2018, 1, 1);

    private final Chance chance;
    private final List<TrustGroup> groups = new ArrayList<>();
    private final Map<Integer, List<Membership>> memberships = new HashMap<>();
    private final Map<Region, List<Growing>> growing = new EnumMap<>(Region.class);

    /** A multi-academy trust while it grows. */
    private static final class Growing {
        private final TrustGroup trust;
        private final @Nullable TrustGroup sponsor;
        private final Authority home;
        private int size;

        private Growing(TrustGroup trust, @Nullable TrustGroup sponsor, Authority home) {
            this.trust = trust;
            this.sponsor = sponsor;
            this.home = home;
        }

        private double appeal(Authority authority) {
            return size >= LARGEST ? 0 : (home.equals(authority) ? 8 : 1) * StrictMath.sqrt(size + 1.0);
        }
    }

    Trusts(Country country, long seed) {
        this.chance = new Chance(seed, "trusts", 0);
        country.schools()
                .filter(school -> school.type().isAcademy())
                .sorted(Comparator.comparingInt(School::urn))
                .forEach(this::place);
        for (int i = 0; i < country.lineages().size() * FEDERATIONS; i++) {
            LocalDate opened = chance.dayBetween(LocalDate.of(2007, 1, 1), LocalDate.of(2024, 1, 1));
            found("The Federation of " + Gazetteer.town(chance), TrustGroup.Kind.FEDERATION, opened);
        }
    }

    List<TrustGroup> groups() {
        return List.copyOf(groups);
    }

    Optional<Membership> findMembership(School school, LocalDate day) {
        return memberships.getOrDefault(school.urn(), List.of()).stream()
                .filter(each -> !each.joined().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private void place(School school) {
        LocalDate opened = Objects.requireNonNull(school.opened(), "no academy is older than September 2005");
        if (chance.happens(alone(school.type(), opened.getYear()))) {
            TrustGroup own = found(school.name() + " Trust", TrustGroup.Kind.SINGLE_ACADEMY_TRUST, opened);
            join(school, own, null, opened);
            moveLater(school, opened, JOINED_LATER);
        } else {
            joinTrust(school, opened);
            moveLater(school, opened, school.type().isSponsored() ? MOVED_LATER : 0);
        }
    }

    private static double alone(SchoolType type, int year) {
        if (type.isSponsored()) {
            return 0.03;
        }
        return year <= 2012 ? 0.55 : year <= 2015 ? 0.25 : 0.04;
    }

    private void moveLater(School school, LocalDate opened, double probability) {
        LocalDate earliest = opened.plusYears(2);
        LocalDate end = school.closed() == null ? SchoolCalendar.LAST_DAY : school.closed();
        if (earliest.isBefore(end) && chance.happens(probability)) {
            joinTrust(school, chance.dayBetween(earliest, end).withDayOfMonth(1));
        }
    }

    private void joinTrust(School school, LocalDate day) {
        Authority authority = school.site().authority();
        List<Growing> choices = growing.computeIfAbsent(authority.region(), key -> new ArrayList<>());
        double foundNew = day.isBefore(FEW_NEW_FROM) ? 0.26 : 0.05;
        if (choices.isEmpty() || chance.happens(foundNew)) {
            choices.add(foundTrust(authority, day));
        }
        double[] appeals = choices.stream()
                .mapToDouble(each -> each.trust.opened().isAfter(day) ? 0 : each.appeal(authority))
                .toArray();
        Growing chosen = chance.pick(choices, appeals);
        chosen.size++;
        join(school, chosen.trust, chosen.sponsor, day.isBefore(chosen.trust.opened()) ? chosen.trust.opened() : day);
    }

    private Growing foundTrust(Authority home, LocalDate day) {
        TrustGroup trust = found(Gazetteer.trustName(chance), TrustGroup.Kind.MULTI_ACADEMY_TRUST, day);
        TrustGroup sponsor = chance.happens(0.7)
                ? found(
                        chance.happens(0.6) ? trust.name() : Gazetteer.sponsorName(chance),
                        TrustGroup.Kind.SPONSOR,
                        day)
                : null;
        return new Growing(trust, sponsor, home);
    }

    private TrustGroup found(String name, TrustGroup.Kind kind, LocalDate opened) {
        TrustGroup group = new TrustGroup(FIRST_UID + groups.size(), name, kind, opened);
        groups.add(group);
        return group;
    }

    private void join(School school, TrustGroup trust, @Nullable TrustGroup sponsor, LocalDate day) {
        memberships
                .computeIfAbsent(school.urn(), key -> new ArrayList<>())
                .add(new Membership(school, trust, sponsor, day));
    }
}
