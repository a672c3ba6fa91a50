package org.unstuck.invented.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The register's links between establishments. As in the original, many dates are blank, some links are told from one
 * side only, and a few go round in a circle.
 */
final class Links {
    private static final LocalDate DATES_KEPT_FROM = LocalDate.of(2012, 1, 1);
    private static final double DATE_BLANK = 0.08;
    private static final double DATE_BLANK_EARLY = 0.55;
    private static final double ONE_SIDED = 0.025;
    private static final double CIRCULAR = 0.0004;
    private static final double OTHER = 0.001;

    private final Country country;
    private final long seed;
    private final List<Link> links = new ArrayList<>();

    /** @param since when it became known, also where its date is left blank */
    private record Link(
            School from,
            School to,
            String type,
            LocalDate since,
            @Nullable LocalDate date) {}

    Links(Country country, long seed) {
        this.country = country;
        this.seed = seed;
        country.lineages().forEach(this::addConversions);
        country.successions().forEach(this::addSuccession);
        links.sort(Comparator.comparingInt((Link link) -> link.from.urn())
                .thenComparing(link -> link.to.urn())
                .thenComparing(Link::type));
    }

    void write(Path folder, LocalDate day) throws IOException {
        Layout.csv(
                        "links_edubasealldata" + DateForm.COMPACT.write(day) + ".csv",
                        CsvRecords.Form.REGISTER,
                        new Columns<Link>()
                                .add("URN", link -> Integer.toString(link.from.urn()))
                                .add("LinkURN", link -> Integer.toString(link.to.urn()))
                                .add("LinkName", link -> link.to.name())
                                .add("LinkType", Link::type)
                                .add("LinkEstablishedDate", link -> DateForm.DASHES.write(link.date))
                                .list())
                .write(folder, links.stream().filter(link -> !link.since.isAfter(day)));
    }

    private void addConversions(Lineage lineage) {
        for (int turn = 1; turn < lineage.schools().size(); turn++) {
            School before = lineage.schools().get(turn - 1);
            School after = lineage.schools().get(turn);
            LocalDate opened = after.opened();
            if (opened != null) {
                addPair(before, after, "Predecessor", "Successor", opened);
            }
        }
    }

    private void addSuccession(Succession succession) {
        Lineage from = country.lineages().get(succession.fromSite());
        Lineage to = country.lineages().get(succession.toSite());
        Optional<School> before = openOn(from, succession.day().minusDays(1));
        Optional<School> after = openOn(to, succession.day());
        if (before.isPresent() && after.isPresent()) {
            Succession.Kind kind = succession.kind();
            addPair(before.get(), after.get(), kind.seenFromSuccessor, kind.seenFromPredecessor, succession.day());
        }
    }

    private static Optional<School> openOn(Lineage lineage, LocalDate day) {
        return lineage.schools().stream().filter(school -> school.isOpenOn(day)).findFirst();
    }

    private void addPair(School before, School after, String fromAfter, String fromBefore, LocalDate day) {
        Chance chance = new Chance(seed, "link", before.urn());
        boolean blank = chance.happens(day.isBefore(DATES_KEPT_FROM) ? DATE_BLANK_EARLY : DATE_BLANK);
        boolean dayBefore = chance.happens(0.4);
        double oneSided = chance.uniform();
        if (oneSided >= ONE_SIDED / 2) {
            links.add(new Link(after, before, fromAfter, day, blank ? null : day));
        }
        if (oneSided < ONE_SIDED / 2 || oneSided >= ONE_SIDED) {
            links.add(new Link(before, after, fromBefore, day, blank ? null : dayBefore ? day.minusDays(1) : day));
        }
        if (chance.happens(CIRCULAR)) {
            links.add(new Link(before, after, fromAfter, day, null));
        }
        if (chance.happens(OTHER)) {
            links.add(new Link(before, after, "Other", day, day));
        }
    }
}
