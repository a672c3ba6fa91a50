package org.unstuck.schools;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.unstuck.provenance.SourceRow;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;
import org.unstuck.school.Membership;
import org.unstuck.school.School;

/** Which trust a school is in, as the newest source up to a date says. */
final class Trusts {
    private record Statement(String trust, SourceRow source) {}

    private Trusts() {}

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

    private static boolean inTrust(Membership membership) {
        return membership.groupType().toLowerCase(Locale.ROOT).contains("trust");
    }
}
