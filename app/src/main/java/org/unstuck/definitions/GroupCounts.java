package org.unstuck.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classification.Classified;
import org.unstuck.classification.Classification.Counts;
import org.unstuck.school.Attribute;
import org.unstuck.school.Phase;

/**
 * How many schools of a group had each answer.
 *
 * @param name the group
 * @param counts of its schools
 */
public record GroupCounts(String name, Counts counts) {

    private static final double SMALL = 0.01;
    private static final String NOT_KNOWN = "Not known";

    /** Share of the group's schools that met the definition, from 0 to 1. */
    public double share() {
        return counts.all() == 0 ? 0 : (double) counts.met() / counts.all();
    }

    /** The greatest share among groups, for the scale of a figure; those with less than 1% of all schools do not set it. */
    public static double greatestShare(List<GroupCounts> groups) {
        int all = groups.stream().mapToInt(it -> it.counts().all()).sum();
        return groups.stream()
                .filter(it -> it.counts().met() > 0 && it.counts().all() >= SMALL * all)
                .mapToDouble(GroupCounts::share)
                .max()
                .orElse(1);
    }

    static List<GroupCounts> byPhase(Classification classification) {
        TreeSet<Phase> phases = new TreeSet<>();
        classification.schools().forEach(it -> phases.add(it.phase()));
        return phases.stream()
                .map(phase -> new GroupCounts(capital(phase.words()), classification.count(it -> it.phase() == phase)))
                .toList();
    }

    /** Regions by name; schools whose region no source gives come last. */
    static List<GroupCounts> byRegion(Classification classification) {
        Function<Classified, String> region =
                it -> it.school().find(Attribute.REGION, classification.asAt()).orElse(NOT_KNOWN);
        TreeMap<String, List<Classified>> schools = new TreeMap<>();
        classification
                .schools()
                .forEach(it -> schools.computeIfAbsent(region.apply(it), name -> new ArrayList<>())
                        .add(it));
        List<Classified> unknown = schools.remove(NOT_KNOWN);
        List<GroupCounts> groups = new ArrayList<>();
        schools.forEach((name, own) -> groups.add(of(name, classification, own)));
        if (unknown != null) {
            groups.add(of(NOT_KNOWN, classification, unknown));
        }
        return groups;
    }

    private static GroupCounts of(String name, Classification all, List<Classified> schools) {
        return new GroupCounts(name, new Classification(all.definition(), all.asAt(), schools).counts());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
