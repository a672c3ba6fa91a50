package org.unstuck.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.unstuck.school.Urn;

/** Which entries of a list speak of which school, as three packed arrays. Immutable. */
public final class SchoolIndex {

    private final int[] urns;
    private final int[] starts;
    private final int[] entries;

    private SchoolIndex(int[] urns, int[] starts, int[] entries) {
        this.urns = urns;
        this.starts = starts;
        this.entries = entries;
    }

    /** Indexes a list by the schools that each of its entries speaks of. */
    public static <T> SchoolIndex of(List<T> list, Function<T, Collection<Urn>> schools) {
        LongStream.Builder pairs = LongStream.builder();
        for (int entry = 0; entry < list.size(); entry++) {
            for (Urn urn : schools.apply(list.get(entry))) {
                pairs.add(((long) urn.value() << Integer.SIZE) | entry);
            }
        }
        long[] sorted = pairs.build().sorted().toArray();
        int[] urns = new int[sorted.length];
        int[] starts = new int[sorted.length + 1];
        int[] entries = new int[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            int urn = (int) (sorted[i] >>> Integer.SIZE);
            if (count == 0 || urns[count - 1] != urn) {
                urns[count] = urn;
                starts[count] = i;
                count++;
            }
            entries[i] = (int) sorted[i];
        }
        starts[count] = sorted.length;
        return new SchoolIndex(Arrays.copyOf(urns, count), Arrays.copyOf(starts, count + 1), entries);
    }

    /**
     * Puts an index together from what it gave to be stored.
     *
     * @param urns ascending
     * @param starts where each school's entries begin, and after the last where they end
     * @param entries places in the list
     */
    public static SchoolIndex unpack(int[] urns, int[] starts, int[] entries) {
        if (starts.length != urns.length + 1) {
            throw new IllegalArgumentException(urns.length + " schools with " + starts.length + " starts");
        }
        return new SchoolIndex(urns.clone(), starts.clone(), entries.clone());
    }

    public int[] urns() {
        return urns.clone();
    }

    public int[] starts() {
        return starts.clone();
    }

    public int[] entries() {
        return entries.clone();
    }

    /** The entries of {@code list} that speak of a school, in the list's order. */
    <T> List<T> pick(List<T> list, Urn urn) {
        int school = Arrays.binarySearch(urns, urn.value());
        if (school < 0) {
            return List.of();
        }
        List<T> picked = new ArrayList<>(starts[school + 1] - starts[school]);
        for (int i = starts[school]; i < starts[school + 1]; i++) {
            picked.add(list.get(entries[i]));
        }
        return picked;
    }

    /** The entries of {@code list} that speak of any of several schools, each once. */
    <T> List<T> pick(List<T> list, List<Urn> of) {
        if (of.size() == 1) {
            return pick(list, of.get(0));
        }
        Set<T> picked = Collections.newSetFromMap(new IdentityHashMap<>());
        List<T> inOrder = new ArrayList<>();
        for (Urn urn : of) {
            for (T entry : pick(list, urn)) {
                if (picked.add(entry)) {
                    inOrder.add(entry);
                }
            }
        }
        return inOrder;
    }
}
