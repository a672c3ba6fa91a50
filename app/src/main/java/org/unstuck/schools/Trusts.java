package org.unstuck.schools;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unstuck.provenance.SourceRow;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;
import org.unstuck.school.Membership;
import org.unstuck.school.School;
import org.unstuck.school.Urn;

/** The trusts of a school. */
final class Trusts {
    private record Statement(String trust, SourceRow source) {}

    private Trusts() {}

    /** The trust a school is in, as the newest source up to a date says. */
    static Optional<String> find(Register register, School school, LocalDate date) {
        Stream<Statement> memberships = register.listMemberships(school.urn()).stream()
                .filter(Trusts::inTrust)
                .filter(it -> it.joined() == null || !it.joined().isAfter(date))
                .map(it -> new Statement(it.groupName(), it.source()));
        Stream<Statement> facts =
                school.findFact(Attribute.TRUST, date).stream().map(it -> new Statement(it.value(), it.source()));
        return Stream.concat(memberships, facts)
                .min(Comparator.comparing(
                                (Statement it) -> it.source().source().asAt().isAfter(date))
                        .thenComparing(Statement::source))
                .map(Statement::trust);
    }

    /** The trusts that a school joined, each once, with the day, in order of day. */
    static List<Membership> listJoined(Register register, Urn urn) {
        Map<String, Membership> byName = new LinkedHashMap<>();
        register.listMemberships(urn).stream()
                .filter(it -> inTrust(it) && it.joined() != null)
                .sorted(Comparator.comparing(Membership::joined).thenComparing(Membership::source))
                .forEach(it -> byName.putIfAbsent(it.groupName().toLowerCase(Locale.UK), it));
        return List.copyOf(byName.values());
    }

    private static boolean inTrust(Membership membership) {
        return membership.groupType().toLowerCase(Locale.UK).contains("trust");
    }
}
