package org.unstuck.studies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unstuck.pairs.DesignSamples.Answers;
import org.unstuck.pairs.VisitPair;
import org.unstuck.school.Urn;

/**
 * A sample with all that happened to it.
 *
 * @param entries by number; the first is the draw
 */
public record TrackedSample(List<SampleEntry> entries) {

    /**
     * A school that was in the sample and is not any more.
     *
     * @param declined whether it would not take part; else it went out so that others keep the quotas
     */
    public record Left(Urn school, boolean declined, String reason) {}

    public TrackedSample {
        entries = entries.stream()
                .sorted(Comparator.comparingInt(SampleEntry::number))
                .toList();
        if (entries.isEmpty() || entries.get(0).kind() != SampleEntry.Kind.DRAWN) {
            throw new IllegalArgumentException("A sample begins with its draw");
        }
    }

    /** The number of the last entry: whoever adds one says it, so that two who do so at once notice. */
    public int last() {
        return entries.get(entries.size() - 1).number();
    }

    /** The sample as it is now. */
    public List<VisitPair> pairs() {
        List<VisitPair> pairs = List.of();
        for (SampleEntry entry : entries) {
            pairs = entry.pairs().isEmpty() ? pairs : entry.pairs();
        }
        return pairs;
    }

    public boolean has(Urn school) {
        return pairs().stream().anyMatch(it -> it.has(school));
    }

    /** What happened to a school last; empty where nothing did. */
    public Optional<SampleEntry> findLast(Urn school) {
        return list(school).stream().reduce((earlier, later) -> later);
    }

    /** All that happened to a school, in order. */
    public List<SampleEntry> list(Urn school) {
        return entries.stream()
                .filter(it -> it.findSchool().filter(school::equals).isPresent())
                .toList();
    }

    /** Schools of the sample of which this was last recorded, the stuck school of each pair before its partner. */
    public Set<Urn> listSchools(SampleEntry.Kind kind) {
        return schools(pairs()).stream()
                .filter(it -> findLast(it).filter(last -> last.kind() == kind).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Schools that were in the sample once, in the order in which they came in. */
    public List<Left> left() {
        Set<Urn> here = schools(pairs());
        Set<Urn> all = new LinkedHashSet<>();
        entries.forEach(it -> all.addAll(schools(it.pairs())));
        List<Left> left = new ArrayList<>();
        for (Urn school : all) {
            if (!here.contains(school)) {
                Optional<SampleEntry> declined = findLast(school).filter(it -> it.kind() == SampleEntry.Kind.DECLINED);
                left.add(new Left(
                        school,
                        declined.isPresent(),
                        declined.map(SampleEntry::reason).orElse("")));
            }
        }
        return left;
    }

    /** What a replacement has to heed. */
    public Answers answers() {
        return new Answers(
                listSchools(SampleEntry.Kind.AGREED),
                listSchools(SampleEntry.Kind.DECLINED),
                left().stream().filter(Left::declined).map(Left::school).collect(Collectors.toSet()));
    }

    static Set<Urn> schools(List<VisitPair> pairs) {
        Set<Urn> schools = new LinkedHashSet<>();
        pairs.forEach(it -> schools.addAll(List.of(it.stuck(), it.partner())));
        return schools;
    }
}
