package org.unstuck.bulletin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Verdict.Answer;
import org.unstuck.disclosure.Contribution;
import org.unstuck.disclosure.CountTable;
import org.unstuck.disclosure.Dimension;
import org.unstuck.disclosure.Nesting;
import org.unstuck.disclosure.OpenTotals;
import org.unstuck.disclosure.Place;
import org.unstuck.disclosure.TableSet;
import org.unstuck.picture.PublicTable;
import org.unstuck.picture.SchoolFacts;

/** The tables of schools as counts to be protected together: in each, so many of a kind met the definition. */
final class SchoolTables {
    static final String VERDICT = "verdict";
    static final String MET = "Met";
    static final String REST = "Rest";

    /** How many schools there are of a kind is public; how many of them met the definition is not. */
    static final OpenTotals OPEN = new OpenTotals(VERDICT, Set.of(MET));

    private final List<PublicTable> tables;
    private final List<SchoolFacts> schools;
    private final Map<String, List<String>> categories = new HashMap<>();

    SchoolTables(List<PublicTable> tables, List<SchoolFacts> schools) {
        this.tables = tables;
        this.schools = schools;
        tables.forEach(
                it -> categories.put(it.id(), schools.stream().map(it::category).toList()));
    }

    TableSet counts() {
        List<Nesting> nestings = new ArrayList<>();
        for (PublicTable.Within pair : PublicTable.comparable()) {
            PublicTable inner = find(pair.inner());
            PublicTable outer = find(pair.outer());
            if (inner != null && outer != null) {
                nestings.add(nesting(inner, outer));
            }
        }
        return new TableSet(tables.stream().map(this::table).toList(), List.of(OPEN), nestings);
    }

    static String verdict(SchoolFacts school) {
        return school.answer() == Answer.MET ? MET : REST;
    }

    /** Who answers for a school: its trust, or its authority. */
    static String body(SchoolFacts school) {
        String trust = school.trust().uid();
        if (!school.academy()) {
            return "authority " + school.place().localAuthorityCode();
        }
        return trust == null ? "school " + school.urn() : "trust " + trust;
    }

    private List<String> categories(PublicTable table) {
        return Objects.requireNonNull(categories.get(table.id()), table.id());
    }

    private @Nullable PublicTable find(String id) {
        return tables.stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
    }

    private CountTable table(PublicTable table) {
        Map<String, Place> met = new HashMap<>();
        Map<String, Place> rest = new HashMap<>();
        List<Contribution> contributions = new ArrayList<>();
        List<String> kinds = categories(table);
        for (int i = 0; i < schools.size(); i++) {
            SchoolFacts school = schools.get(i);
            String verdict = verdict(school);
            Place place = (verdict.equals(MET) ? met : rest)
                    .computeIfAbsent(
                            kinds.get(i), it -> Place.of(VERDICT, verdict).with(table.id(), it));
            contributions.add(new Contribution(place, body(school), 1));
        }
        return CountTable.tally(
                table.id(),
                List.of(
                        Dimension.of(VERDICT, MET, REST),
                        new Dimension(table.id(), inOrder(table, new HashSet<>(kinds)))),
                contributions);
    }

    /** Those that any school is in: the declared ones, then others by name, and the unknown last. */
    private static List<String> inOrder(PublicTable table, Set<String> found) {
        Set<String> categories = new LinkedHashSet<>(table.order());
        found.stream()
                .sorted((a, b) -> table.label(a).compareTo(table.label(b)))
                .forEach(categories::add);
        categories.retainAll(found);
        if (categories.remove(PublicTable.UNKNOWN) || categories.isEmpty()) {
            categories.add(PublicTable.UNKNOWN);
        }
        return List.copyOf(categories);
    }

    /** Which categories of one table lie within those of another, school by school, and what lies beyond them. */
    private Nesting nesting(PublicTable inner, PublicTable outer) {
        List<String> finer = categories(inner);
        List<String> coarser = categories(outer);
        Map<String, Set<String>> reached = new TreeMap<>();
        for (int i = 0; i < schools.size(); i++) {
            reached.computeIfAbsent(finer.get(i), it -> new HashSet<>()).add(coarser.get(i));
        }
        Map<String, String> within = reached.entrySet().stream()
                .filter(it -> it.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue().iterator().next()));
        Set<String> holding = new HashSet<>(within.values());
        Map<Place, Long> beyond = new HashMap<>();
        for (int i = 0; i < schools.size(); i++) {
            if (!within.containsKey(finer.get(i)) && holding.contains(coarser.get(i))) {
                Place all = Place.of(outer.id(), coarser.get(i));
                beyond.merge(all, 1L, Long::sum);
                beyond.merge(all.with(VERDICT, verdict(schools.get(i))), 1L, Long::sum);
            }
        }
        beyond.keySet().stream()
                .map(it -> it.totalOver(VERDICT))
                .distinct()
                .toList()
                .forEach(it -> {
                    beyond.putIfAbsent(it.with(VERDICT, MET), 0L);
                    beyond.putIfAbsent(it.with(VERDICT, REST), 0L);
                });
        return new Nesting(inner.id(), outer.id(), within, beyond);
    }
}
