package org.unstuck.home;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.unstuck.inspection.Coverage;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.provenance.Source;
import org.unstuck.register.Register;
import org.unstuck.school.Group;
import org.unstuck.school.Link;
import org.unstuck.school.Membership;
import org.unstuck.school.SchoolAreas;
import org.unstuck.school.Schools;
import org.unstuck.school.SourceStatements;
import org.unstuck.school.Urn;

/**
 * Puts what the tables say together into a register that is the same whatever the order of the tables, and that holds
 * once what they say many times.
 */
final class RegisterBuilder {

    private static final Comparator<Source> OLDEST_FIRST =
            Comparator.comparing(Source::asAt).thenComparing(Source::id);

    private final List<TableRecords> tables;

    private RegisterBuilder(Collection<TableRecords> tables) {
        this.tables = tables.stream()
                .sorted(Comparator.comparing(TableRecords::source, OLDEST_FIRST))
                .toList();
    }

    /** The register of these tables; takes what they hold out of them to save memory. */
    static Register build(Collection<TableRecords> tables) {
        RegisterBuilder builder = new RegisterBuilder(tables);
        CompletableFuture<Schools> schools = CompletableFuture.supplyAsync(builder::schools);
        List<Inspection> inspections = builder.inspections();
        List<Coverage> coverages = builder.coverages();
        List<Link> links = builder.links();
        List<Group> groups = builder.groups();
        List<Membership> memberships = builder.memberships();
        List<Source> sources = schools.join().vocabulary().sources();
        return new Register(
                new Register.Contents(sources, schools.join(), links, inspections, coverages, groups, memberships));
    }

    private Schools schools() {
        List<SourceStatements> statements =
                tables.stream().map(it -> it.statements).toList();
        SchoolAreas.join(statements, tables.stream().map(it -> it.areas).toList());
        return Schools.pack(statements);
    }

    /** Reports of one inspection under one URN become one. */
    private List<Inspection> inspections() {
        Map<Urn, List<Inspection>> bySchool = new TreeMap<>();
        for (Inspection report : take(it -> it.inspections)) {
            bySchool.computeIfAbsent(report.urn(), urn -> new ArrayList<>(4)).add(report);
        }
        return bySchool.values().parallelStream()
                .flatMap(reports -> InspectionHistory.merge(reports).stream())
                .toList();
    }

    /** Promises to the same reach that touch or overlap become one. */
    private List<Coverage> coverages() {
        Map<Urn, List<Coverage>> bySchool = new TreeMap<>();
        for (Coverage coverage : take(it -> it.coverages)) {
            bySchool.computeIfAbsent(coverage.urn(), urn -> new ArrayList<>(4)).add(coverage);
        }
        return bySchool.values().parallelStream()
                .flatMap(own -> Coverage.merge(own).stream())
                .toList();
    }

    /** A link that stands in several tables is kept as the newest has it, with the date of the newest that dates it. */
    private List<Link> links() {
        record Key(Urn predecessor, Urn successor, Link.Kind kind) {}
        Comparator<Link> order = Comparator.comparing(Link::predecessor)
                .thenComparing(Link::successor)
                .thenComparing(Link::kind)
                .thenComparing(it -> it.findEstablished().isEmpty())
                .thenComparing(Link::source);
        return firsts(take(it -> it.links), order, it -> new Key(it.predecessor(), it.successor(), it.kind()));
    }

    private List<Group> groups() {
        Comparator<Group> order = Comparator.comparing(Group::uid).thenComparing(Group::source);
        return firsts(take(it -> it.groups), order, Group::uid);
    }

    /** Of tables that say the same of a school's place in a group, the oldest and the newest are kept. */
    private List<Membership> memberships() {
        record Key(Urn urn, String uid, String name, String type, String joined) {}
        Comparator<Membership> order = Comparator.comparing(Membership::urn)
                .thenComparing(it -> it.source().source(), OLDEST_FIRST)
                .thenComparing(it -> it.source().row());
        Function<Membership, Key> key =
                it -> new Key(it.urn(), it.groupUid(), it.groupName(), it.groupType(), String.valueOf(it.joined()));
        List<Membership> all = take(it -> it.memberships);
        List<Membership> ends = new ArrayList<>(firsts(all, order, key));
        ends.addAll(firsts(all, order.reversed(), key));
        return ends.stream().distinct().sorted(order).toList();
    }

    /** Of those with the same key the first in an order; the result is in that order. */
    private static <T> List<T> firsts(List<T> all, Comparator<T> order, Function<T, ?> key) {
        Map<Object, T> firsts = new HashMap<>();
        all.forEach(it -> firsts.merge(key.apply(it), it, BinaryOperator.minBy(order)));
        return firsts.values().stream().sorted(order).toList();
    }

    private <T> List<T> take(Function<TableRecords, List<T>> part) {
        List<T> taken = new ArrayList<>();
        for (TableRecords table : tables) {
            List<T> own = part.apply(table);
            taken.addAll(own);
            own.clear();
        }
        return taken;
    }
}
