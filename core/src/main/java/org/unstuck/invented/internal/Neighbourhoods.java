package org.unstuck.invented.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The small areas of the country, ranked by deprivation as at 2015 and 2019. */
final class Neighbourhoods {
    private static final String CODE_BLOCK = "E0199";
    private static final int MOST = 10_000;
    private static final double CHANGE_BY_2019 = 0.18;

    private final Map<Authority, List<Neighbourhood>> byAuthority = new HashMap<>();
    private final List<Neighbourhood> all;

    /** A small area before its rank is known. */
    private record Sketch(Authority authority, Settlement settlement, double score2015, double score2019) {}

    Neighbourhoods(List<Authority> authorities, int schools, long seed) {
        List<Sketch> sketches = sketch(authorities, Math.min(MOST, schools * 10 / 22 + 2 * authorities.size()), seed);
        int[] rank2015 = ranks(sketches, Comparator.comparingDouble(Sketch::score2015));
        int[] rank2019 = ranks(sketches, Comparator.comparingDouble(Sketch::score2019));
        List<Neighbourhood> made = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            Sketch sketch = sketches.get(i);
            Neighbourhood one = new Neighbourhood(
                    CODE_BLOCK + String.format("%04d", i),
                    sketch.authority,
                    sketch.settlement,
                    rank2015[i],
                    rank2019[i],
                    sketches.size());
            made.add(one);
            byAuthority
                    .computeIfAbsent(one.authority(), key -> new ArrayList<>())
                    .add(one);
        }
        this.all = List.copyOf(made);
    }

    List<Neighbourhood> all() {
        return all;
    }

    /** Secondary schools stand in towns: a few draws are made to find one. */
    Neighbourhood placeFor(Phase phase, Authority authority, Chance chance) {
        List<Neighbourhood> choices = Objects.requireNonNull(byAuthority.get(authority), authority.name());
        Neighbourhood place = chance.pick(choices);
        for (int tries = 0;
                tries < 4 && phase.isSecondary() && place.settlement().isVillage();
                tries++) {
            place = chance.pick(choices);
        }
        return place;
    }

    private static List<Sketch> sketch(List<Authority> authorities, int areas, long seed) {
        Chance chance = new Chance(seed, "neighbourhoods", 0);
        double weights =
                authorities.stream().mapToDouble(each -> each.kind().weight).sum();
        List<Sketch> sketches = new ArrayList<>();
        for (Authority authority : authorities) {
            long count = Math.max(2, (long) (areas * authority.kind().weight / weights));
            for (long i = 0; i < count && sketches.size() < MOST; i++) {
                Settlement settlement = authority.kind().settlement(chance);
                double score = authority.deprivation() + chance.normal(settlement.isVillage() ? -0.5 : 0, 0.8);
                sketches.add(new Sketch(authority, settlement, score, score + chance.normal(0, CHANGE_BY_2019)));
            }
        }
        return sketches;
    }

    private static int[] ranks(List<Sketch> sketches, Comparator<Sketch> leastDeprivedFirst) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            order.add(i);
        }
        order.sort((left, right) -> leastDeprivedFirst.compare(sketches.get(right), sketches.get(left)));
        int[] ranks = new int[sketches.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[order.get(i)] = i + 1;
        }
        return ranks;
    }
}
