package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unstuck.invented.InventedEngland;

/** Makes the country of a seed: its places, its sites, their careers, and the numbers they go by. */
final class CountryMaker {
    private final long seed;
    private final Map<Authority, Integer> lastNumber = new HashMap<>();

    private record Opening(int site, int turn, @Nullable LocalDate day) {
        /** Older schools have lower numbers. */
        LocalDate order() {
            return day == null ? LocalDate.MIN : day;
        }
    }

    private CountryMaker(long seed) {
        this.seed = seed;
    }

    static Country make(long seed, int schools) {
        return new CountryMaker(seed).make(schools);
    }

    private Country make(int schools) {
        List<Authority> authorities = new Gazetteer(seed).authorities();
        Neighbourhoods neighbourhoods = new Neighbourhoods(authorities, schools, seed);
        SchoolStock stock = new SchoolStock(authorities, neighbourhoods, schools, seed);
        List<Career> careers = stock.sites().stream()
                .map(site -> new SchoolLife(site, seed).live())
                .toList();
        return new Country(authorities, neighbourhoods.all(), nameAndNumber(careers), stock.successions());
    }

    private List<Lineage> nameAndNumber(List<Career> careers) {
        int[][] urns = urns(careers);
        List<Lineage> lineages = new ArrayList<>();
        for (Career career : careers) {
            Chance chance = new Chance(seed, "names", career.site().id());
            List<School> schools = new ArrayList<>();
            for (int turn = 0; turn < career.spells().size(); turn++) {
                @Nullable School before = turn == 0 ? null : schools.get(turn - 1);
                schools.add(new School(
                        urns[career.site().id()][turn],
                        career.site(),
                        turn,
                        career.spells().get(turn),
                        name(career.site(), career.spells().get(turn).type(), before, chance),
                        before != null && chance.happens(0.7) ? before.number() : newNumber(career.site())));
            }
            lineages.add(new Lineage(career.site(), schools, career.inspections()));
        }
        return lineages;
    }

    private static int[][] urns(List<Career> careers) {
        List<Opening> openings = new ArrayList<>();
        int[][] urns = new int[careers.size()][];
        for (Career career : careers) {
            urns[career.site().id()] = new int[career.spells().size()];
            for (int turn = 0; turn < career.spells().size(); turn++) {
                openings.add(new Opening(
                        career.site().id(), turn, career.spells().get(turn).opened()));
            }
        }
        openings.sort(Comparator.comparing(Opening::order).thenComparing(Opening::site));
        for (int i = 0; i < openings.size(); i++) {
            urns[openings.get(i).site()][openings.get(i).turn()] = InventedEngland.FIRST_URN + i;
        }
        return urns;
    }

    private static String name(Site site, SchoolType type, @Nullable School before, Chance chance) {
        String maintained = site.name() + " " + site.phase().nameEnding;
        if (before == null) {
            return type.isAcademy() ? site.name() + " Free School" : maintained;
        }
        if (!chance.happens(type.isSponsored() ? 0.75 : 0.25)) {
            return before.name();
        }
        return chance.happens(0.3) ? Gazetteer.town(chance) + " Academy" : site.name() + " Academy";
    }

    private int newNumber(Site site) {
        return 2000 + lastNumber.merge(site.authority(), 1, Integer::sum);
    }
}
