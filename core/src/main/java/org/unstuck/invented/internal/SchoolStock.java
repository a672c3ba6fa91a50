package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which sites there are: those of 2005, those that opened, closed, were amalgamated, absorbed or split since. */
final class SchoolStock {
    private static final LocalDate FIRST_CHANGE = LocalDate.of(2006, 1, 1);
    private static final LocalDate LAST_CHANGE = LocalDate.of(2025, 6, 1);
    private static final double AT_START = 1.016;
    private static final double INDEPENDENT = 0.06;
    private static final double COLLEGES = 0.009;
    private static final double FREE = 0.032;
    private static final double CLOSING = 0.030;
    private static final double AMALGAMATED = 0.012;
    private static final double ABSORBED = 0.005;
    private static final double RARE_LINKS = 0.0012;

    private final SiteMaker maker;
    private final Chance chance;
    private final int schools;
    private final List<Site> sites = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();

    SchoolStock(List<Authority> authorities, Neighbourhoods neighbourhoods, int schools, long seed) {
        this.chance = new Chance(seed, "stock", 0);
        this.maker = new SiteMaker(authorities, neighbourhoods, seed);
        this.schools = schools;
        addSchoolsOf2005();
        openFreeSchools();
        amalgamate();
        closeSome(CLOSING, false);
        closeSome(ABSORBED, true);
        addRareLinks();
    }

    List<Site> sites() {
        return List.copyOf(sites);
    }

    List<Succession> successions() {
        return List.copyOf(successions);
    }

    private int part(double share) {
        return (int) Math.round(schools * share);
    }

    private Site add(Phase phase, @Nullable Authority authority, @Nullable LocalDate opened) {
        Site site = maker.make(sites.size(), phase, authority, opened);
        sites.add(site);
        return site;
    }

    private void addSchoolsOf2005() {
        for (int i = 0; i < part(AT_START); i++) {
            add(statePhase(), null, null);
        }
        for (int i = 0; i < part(INDEPENDENT); i++) {
            add(Phase.INDEPENDENT, null, null);
        }
        for (int i = 0; i < part(COLLEGES); i++) {
            add(Phase.COLLEGE, null, null);
        }
    }

    private Phase statePhase() {
        List<Phase> phases = List.of(Phase.values());
        return chance.pick(
                phases, phases.stream().mapToDouble(phase -> phase.share).toArray());
    }

    private void openFreeSchools() {
        List<Phase> phases =
                List.of(Phase.PRIMARY, Phase.SECONDARY, Phase.ALL_THROUGH, Phase.SPECIAL, Phase.ALTERNATIVE_PROVISION);
        for (int i = 0; i < part(FREE); i++) {
            int year = 2011 + chance.below(15);
            add(chance.pick(phases, 42, 33, 4, 14, 7), null, LocalDate.of(year, 9, 1));
        }
    }

    /** An infant and a junior school of one authority become a primary school with a number of its own. */
    private void amalgamate() {
        for (int i = 0; i < part(AMALGAMATED); i++) {
            LocalDate lastDay = endOfTerm();
            Optional<Site> infant = findOpen(Phase.INFANT, null);
            Optional<Site> junior = infant.flatMap(found -> findOpen(Phase.JUNIOR, found.authority()));
            if (infant.isEmpty() || junior.isEmpty()) {
                continue;
            }
            Site primary = add(Phase.PRIMARY, infant.get().authority(), lastDay.plusDays(1));
            Succession.Kind kind =
                    chance.happens(0.4) ? Succession.Kind.AMALGAMATION : Succession.Kind.PLAIN_AMALGAMATION;
            for (Site part : List.of(infant.get(), junior.get())) {
                sites.set(part.id(), part.closing(lastDay));
                successions.add(new Succession(part.id(), primary.id(), kind, lastDay.plusDays(1)));
            }
        }
    }

    private void closeSome(double share, boolean absorbed) {
        for (int i = 0; i < part(share); i++) {
            LocalDate lastDay = endOfTerm();
            Site site = sites.get(chance.below(sites.size()));
            if (site.opened() != null || site.closed() != null) {
                continue;
            }
            sites.set(site.id(), site.closing(lastDay));
            if (absorbed && site.phase().isStateFunded()) {
                findOpen(site.phase(), site.authority())
                        .ifPresent(into -> successions.add(
                                new Succession(site.id(), into.id(), Succession.Kind.ABSORPTION, lastDay.plusDays(1))));
            }
        }
    }

    /** Links that say nothing about a school's past. */
    private void addRareLinks() {
        for (int i = 0; i < part(RARE_LINKS); i++) {
            Optional<Site> secondary = findOpen(Phase.SECONDARY, null);
            Optional<Site> college = findOpen(Phase.COLLEGE, null);
            if (secondary.isPresent() && college.isPresent()) {
                successions.add(new Succession(
                        secondary.get().id(), college.get().id(), Succession.Kind.SIXTH_FORM_CENTRE, endOfTerm()));
            }
            Optional<Site> split = findOpen(Phase.PRIMARY, null);
            if (i % 3 == 0 && split.isPresent()) {
                LocalDate opened = endOfTerm().plusDays(1);
                Site part = add(Phase.PRIMARY, split.get().authority(), opened);
                successions.add(new Succession(split.get().id(), part.id(), Succession.Kind.SPLIT, opened));
            }
        }
    }

    private Optional<Site> findOpen(Phase phase, @Nullable Authority authority) {
        int start = chance.below(sites.size());
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get((start + i) % sites.size());
            if (site.phase() == phase
                    && site.opened() == null
                    && site.closed() == null
                    && (authority == null || authority.equals(site.authority()))) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }

    private LocalDate endOfTerm() {
        int year = chance.dayBetween(FIRST_CHANGE, LAST_CHANGE).getYear();
        return chance.happens(0.75) || year == LAST_CHANGE.getYear()
                ? LocalDate.of(Math.min(year, LAST_CHANGE.getYear() - 1), 8, 31)
                : LocalDate.of(year, 12, 31);
    }
}
