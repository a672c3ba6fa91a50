package org.unstuck.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unstuck.matching.Column;
import org.unstuck.matching.MatchingTable;
import org.unstuck.school.Fact;
import org.unstuck.school.Phase;
import org.unstuck.school.School;
import org.unstuck.school.Urn;

/** Schools of two groups with all their characteristics on a date, ready to be matched. Rows are those of the units. */
public final class ContextTable {

    /** The column of phases. */
    public static final String PHASE = "phase";

    /** The column of numbers of pupils as they are; {@link Characteristic#SIZE} holds their logarithms. */
    public static final String PUPILS = "pupils";

    /**
     * A school in a group.
     *
     * @param phase as it is counted
     * @param treated whether it is one of those that partners are looked for
     */
    public record Unit(School school, Phase phase, boolean treated) {}

    /**
     * From when the values of a characteristic are.
     *
     * @param missing for how many schools no source says it
     * @param earliest date of a source used; null where there is none
     * @param latest date of a source used; null where there is none
     */
    public record Age(
            int missing,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {}

    private final List<Unit> units;
    private final LocalDate date;
    private final MatchingTable table;
    private final Map<Urn, Integer> rows = new HashMap<>();
    private final Map<Characteristic, Age> ages = new EnumMap<>(Characteristic.class);

    /**
     * Reads every characteristic of every school.
     *
     * @param units no school twice
     */
    public ContextTable(List<Unit> units, LocalDate date) {
        this.units = List.copyOf(units);
        this.date = date;
        List<Column> columns = new ArrayList<>();
        columns.add(Column.Words.of(
                PHASE, units.stream().map(it -> it.phase().words()).toList()));
        for (Characteristic characteristic : Characteristic.values()) {
            List<@Nullable Fact> facts = facts(characteristic);
            columns.add(column(characteristic, facts));
            if (characteristic == Characteristic.SIZE) {
                columns.add(new Column.Numbers(PUPILS, numbers(facts, it -> Double.parseDouble(it.value()))));
            }
            ages.put(characteristic, age(facts));
        }
        boolean[] treated = new boolean[units.size()];
        IntStream.range(0, treated.length)
                .forEach(it -> treated[it] = units.get(it).treated());
        this.table = new MatchingTable(
                units.stream().map(it -> it.school().urn().toString()).toList(), treated, columns);
        IntStream.range(0, units.size())
                .forEach(it -> rows.put(units.get(it).school().urn(), it));
    }

    public MatchingTable table() {
        return table;
    }

    public LocalDate date() {
        return date;
    }

    public List<Unit> units() {
        return units;
    }

    public Unit unit(int row) {
        return units.get(row);
    }

    /** The row of a school, where it is in the table. */
    public Optional<Integer> findRow(Urn urn) {
        return Optional.ofNullable(rows.get(urn));
    }

    /** What a source says of a row. */
    public Optional<Fact> findFact(int row, Characteristic characteristic) {
        return characteristic.findFact(unit(row).school(), date);
    }

    /** What people read of a row, with its unit. */
    public String words(int row, Characteristic characteristic) {
        return findFact(row, characteristic).map(characteristic::words).orElse("not known");
    }

    /** From when the values of a characteristic are, over all rows. */
    public Age age(Characteristic characteristic) {
        return Objects.requireNonNull(ages.get(characteristic));
    }

    private List<@Nullable Fact> facts(Characteristic characteristic) {
        @Nullable Fact[] facts = new Fact[units.size()];
        IntStream.range(0, facts.length)
                .parallel()
                .forEach(it -> facts[it] =
                        characteristic.findFact(units.get(it).school(), date).orElse(null));
        return Collections.unmodifiableList(Arrays.asList(facts));
    }

    private static Column column(Characteristic characteristic, List<@Nullable Fact> facts) {
        if (characteristic.numeric()) {
            return new Column.Numbers(characteristic.id(), numbers(facts, characteristic::number));
        }
        return Column.Words.of(
                characteristic.id(),
                facts.stream()
                        .map(it -> it == null ? "" : characteristic.words(it))
                        .toList());
    }

    private static double[] numbers(List<@Nullable Fact> facts, ToDoubleFunction<Fact> number) {
        return facts.stream()
                .mapToDouble(it -> it == null ? Double.NaN : number.applyAsDouble(it))
                .toArray();
    }

    private static Age age(List<@Nullable Fact> facts) {
        int missing = 0;
        LocalDate earliest = null;
        LocalDate latest = null;
        for (Fact fact : facts) {
            if (fact == null) {
                missing++;
                continue;
            }
            LocalDate asAt = fact.source().source().asAt();
            earliest = earliest == null || asAt.isBefore(earliest) ? asAt : earliest;
            latest = latest == null || asAt.isAfter(latest) ? asAt : latest;
        }
        return new Age(missing, earliest, latest);
    }
}
