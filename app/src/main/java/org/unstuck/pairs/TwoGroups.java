package org.unstuck.pairs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classification.Classified;
import org.unstuck.context.ContextTable;
import org.unstuck.school.Urn;

/**
 * Two groups of schools on a date, with what is known of their context.
 *
 * @param open how many schools the definition of the treated group is about
 * @param couldNotBeJudged how many of these may be treated or not
 * @param both how many met both definitions, and count as treated alone
 * @param table the two groups
 * @param classified what the definition of its group says of each school in the table
 */
record TwoGroups(int open, int couldNotBeJudged, int both, ContextTable table, Map<Urn, Classified> classified) {

    static TwoGroups of(Classification treated, Classification control, LocalDate date) {
        List<Classified> first =
                treated.schools().stream().filter(Classified::met).toList();
        Set<Urn> taken = new HashSet<>();
        first.forEach(it -> taken.add(it.school().urn()));
        List<Classified> met =
                control.schools().stream().filter(Classified::met).toList();
        List<Classified> second =
                met.stream().filter(it -> !taken.contains(it.school().urn())).toList();
        List<ContextTable.Unit> units = new ArrayList<>();
        first.forEach(it -> units.add(new ContextTable.Unit(it.school(), it.phase(), true)));
        second.forEach(it -> units.add(new ContextTable.Unit(it.school(), it.phase(), false)));
        List<Classified> all = new ArrayList<>(first);
        all.addAll(second);
        return new TwoGroups(
                treated.schools().size(),
                treated.counts().couldNotBeJudged(),
                met.size() - second.size(),
                new ContextTable(units, date),
                all.stream()
                        .collect(Collectors.toUnmodifiableMap(it -> it.school().urn(), Function.identity())));
    }

    int treated() {
        return (int) table.units().stream().filter(ContextTable.Unit::treated).count();
    }

    int controls() {
        return table.units().size() - treated();
    }
}
