package org.unstuck.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Column;
import org.unstuck.matching.Design;
import org.unstuck.matching.Matcher;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Pair;
import org.unstuck.register.Register;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.Phase;
import org.unstuck.school.School;
import org.unstuck.school.Urn;

/**
 * Which schools are most like a school in context, of all that were open on a date and of the same phase. Distance is that
 * of Mahalanobis over {@link #CONTEXT}. Safe for many threads.
 */
public final class SimilarSchools {

    /** In what schools are compared, the same for every school of the country. */
    public static final List<Characteristic> CONTEXT = List.of(
            Characteristic.FREE_MEALS,
            Characteristic.ENGLISH_ADDITIONAL,
            Characteristic.DEPRIVATION,
            Characteristic.SIZE,
            Characteristic.SETTLEMENT);

    /** Schools further apart than this are too different to be called similar. */
    public static final double FAIR = 1;

    /**
     * A school that is like another.
     *
     * @param row its row in {@link #context}
     * @param distance 0 for alike in everything
     */
    public record Neighbour(int row, School school, double distance) {

        public boolean fair() {
            return distance <= FAIR;
        }
    }

    private final Register register;
    private final ContextTable context;
    /** Null where no two schools can be compared. */
    private final @Nullable Matcher matcher;

    /** Places every school that was open on a date. */
    public SimilarSchools(Register register, LocalDate date) {
        this.register = register;
        List<ContextTable.Unit> units = new ArrayList<>();
        for (School school : register.listOpenOn(date)) {
            Optional<Phase> phase = school.findPhaseOn(date);
            if (phase.isPresent() && phase.get() != Phase.SIXTEEN_PLUS) {
                units.add(new ContextTable.Unit(school, phase.get(), false));
            }
        }
        this.context = new ContextTable(units, date);
        this.matcher = matcher(everyoneWithEveryone(context.table()));
    }

    private static @Nullable Matcher matcher(MatchingTable table) {
        try {
            return new Matcher(table, design());
        } catch (UserFacingException e) {
            // no school has all characteristics, or all schools are the same in all of them
            return null;
        }
    }

    public ContextTable context() {
        return context;
    }

    /** The characteristics that no source gives for a school; with any of them it cannot be compared. */
    public List<Characteristic> listMissing(int row) {
        return CONTEXT.stream()
                .filter(it -> context.findFact(row, it).isEmpty())
                .toList();
    }

    /**
     * The schools nearest to one, nearest first, equally near ones by URN; its own predecessors and successors left out.
     *
     * @param row of the school in {@link #context}
     * @param most at most so many
     * @return none where a characteristic of the school is missing
     */
    public List<Neighbour> nearest(int row, int most) {
        if (matcher == null) {
            return List.of();
        }
        Set<Urn> itself = lineage(context.unit(row).school().urn());
        List<Pair> pairs;
        synchronized (matcher) {
            pairs = matcher.nearest(row, most + itself.size());
        }
        return pairs.stream()
                .map(it -> neighbour(it.control() - context.units().size(), it.distance()))
                .filter(it -> !itself.contains(it.school().urn()))
                .limit(most)
                .toList();
    }

    private Neighbour neighbour(int row, double distance) {
        return new Neighbour(row, context.unit(row).school(), distance);
    }

    /** The school and all that came before and after it. */
    private Set<Urn> lineage(Urn school) {
        Set<Urn> found =
                new HashSet<>(register.lineage(school, LineagePolicy.ALL).members());
        List<Urn> next = new ArrayList<>(List.of(school));
        while (!next.isEmpty()) {
            for (Urn successor : register.listSuccessors(next.remove(next.size() - 1))) {
                if (found.add(successor)) {
                    next.add(successor);
                }
            }
        }
        return found;
    }

    /** Each school twice: as one that partners are looked for, and below as a possible partner of the others. */
    private static MatchingTable everyoneWithEveryone(MatchingTable table) {
        int size = table.size();
        boolean[] treated = new boolean[2 * size];
        Arrays.fill(treated, 0, size, true);
        List<String> ids = new ArrayList<>();
        IntStream.range(0, size).forEach(it -> ids.add("of " + table.id(it)));
        IntStream.range(0, size).forEach(it -> ids.add(table.id(it)));
        return new MatchingTable(
                ids,
                treated,
                table.listColumns().stream().map(SimilarSchools::twice).toList());
    }

    private static Column twice(Column column) {
        int size = column.size();
        if (column instanceof Column.Words words) {
            int[] codes = IntStream.range(0, 2 * size)
                    .map(it -> words.code(it % size))
                    .toArray();
            return new Column.Words(column.name(), codes, words.vocabulary());
        }
        Column.Numbers numbers = (Column.Numbers) column;
        double[] values = IntStream.range(0, 2 * size)
                .mapToDouble(it -> numbers.at(it % size))
                .toArray();
        return new Column.Numbers(column.name(), values);
    }

    private static Design design() {
        return Design.on(Characteristic.FREE_MEALS.id())
                .withCovariates(CONTEXT.stream().map(it -> it.covariate(1)).toList())
                .withExact(ContextTable.PHASE);
    }
}
