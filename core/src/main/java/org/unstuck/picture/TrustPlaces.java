package org.unstuck.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unstuck.classification.Classification;
import org.unstuck.provenance.Source;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;
import org.unstuck.school.EstablishmentType.Sector;
import org.unstuck.school.Membership;
import org.unstuck.school.School;
import org.unstuck.school.Urn;

/** In which trust each academy was on the date, and how many academies of the population the trust had then. */
final class TrustPlaces {

    private record Stated(String uid, Source source) {}

    private final Map<Urn, String> trusts = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Boolean> single = new HashMap<>();
    private final Register register;
    private final LocalDate date;

    TrustPlaces(Register register, Classification classification, SourceTally sources) {
        this.register = register;
        this.date = classification.asAt();
        register.contents().memberships().forEach(it -> typed(it.groupUid(), it.groupType()));
        register.contents().groups().forEach(it -> typed(it.uid(), it.type()));
        for (Classification.Classified each : classification.schools()) {
            if (each.type().sector() == Sector.ACADEMY) {
                find(each.school()).ifPresent(it -> {
                    trusts.put(each.school().urn(), it.uid());
                    sizes.merge(it.uid(), 1, Integer::sum);
                    sources.use(Attribute.TRUST_UID, it.source());
                });
            }
        }
    }

    SchoolFacts.TrustPlace of(Urn academy) {
        String uid = trusts.get(academy);
        if (uid == null) {
            return SchoolFacts.TrustPlace.NONE;
        }
        return new SchoolFacts.TrustPlace(
                uid, Kinds.trustBand(single.getOrDefault(uid, false), sizes.getOrDefault(uid, 0)));
    }

    /** What the source says whose date is nearest, as for every fact; memberships count from the day of joining. */
    private Optional<Stated> find(School school) {
        Stream<Stated> memberships = register.listMemberships(school.urn()).stream()
                .filter(TrustPlaces::inTrust)
                .filter(it -> it.joined() == null || !it.joined().isAfter(date))
                .map(it -> new Stated(it.groupUid(), it.source().source()));
        Stream<Stated> facts = school.findFact(Attribute.TRUST_UID, date).stream()
                .map(it -> new Stated(it.value(), it.source().source()));
        return Stream.concat(facts, memberships).min(Comparator.comparingLong(this::distance));
    }

    private long distance(Stated stated) {
        return Math.abs(ChronoUnit.DAYS.between(stated.source().asAt(), date));
    }

    private void typed(String uid, String type) {
        String words = type.toLowerCase(Locale.ROOT);
        if (words.contains("trust")) {
            single.put(uid, words.contains("single"));
        }
    }

    private static boolean inTrust(Membership membership) {
        return membership.groupType().toLowerCase(Locale.ROOT).contains("trust");
    }
}
