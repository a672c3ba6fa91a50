package org.unstuck.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A school with all that sources said of it and when.
 *
 * <p>Statements are kept packed, two integers each (the attribute's position above 24 bits for the value, and the row
 * of a source), ordered by attribute and then by the source's as-at date; values and rows stand in a
 * {@link Vocabulary} that all schools share. Of a run of sources that say the same, the first and the last are kept.
 * Immutable.
 */
public final class School {

    /** Value of {@link Attribute#STATUS} for a school that takes pupils. */
    public static final String OPEN = "open";

    /** Attribute and value, row of a source. */
    static final int WIDTH = 2;

    private static final int VALUE_BITS = 24;

    private static final LocalDate FAR_FUTURE = LocalDate.of(9999, 12, 31);

    private final Urn urn;
    private final Vocabulary vocabulary;
    private final int[] statements;
    private final int from;
    private final int to;

    /** The school's own statements stand in {@code statements} from {@code from} up to {@code to}. */
    School(Urn urn, Vocabulary vocabulary, int[] statements, int from, int to) {
        this.urn = urn;
        this.vocabulary = vocabulary;
        this.statements = statements;
        this.from = from;
        this.to = to;
    }

    public Urn urn() {
        return urn;
    }

    /** The packed statements, for those who store them; see the class comment. */
    public int[] statements() {
        return Arrays.copyOfRange(statements, from, to);
    }

    /**
     * What holds of the school on a date: what the source says whose own date is nearest to it; of two as near, the
     * earlier.
     */
    public Optional<Fact> findFact(Attribute attribute, LocalDate date) {
        int chosen = choose(attribute, date);
        return chosen < 0 ? Optional.empty() : Optional.of(fact(attribute, chosen));
    }

    /** The value of {@link #findFact}. */
    public Optional<String> find(Attribute attribute, LocalDate date) {
        int chosen = choose(attribute, date);
        return chosen < 0 ? Optional.empty() : Optional.of(vocabulary.value(value(statements[chosen])));
    }

    /** Every kept statement of one attribute, oldest source first. */
    public List<Fact> listFacts(Attribute attribute) {
        List<Fact> facts = new ArrayList<>();
        for (int at = first(attribute); at < to && attribute(statements[at]) == attribute.position(); at += WIDTH) {
            facts.add(fact(attribute, at));
        }
        return facts;
    }

    /** The name on a date, or the URN in words where no source names the school. */
    public String nameOn(LocalDate date) {
        return find(Attribute.NAME, date).orElseGet(() -> "School with URN " + urn);
    }

    public Optional<EstablishmentType> findTypeOn(LocalDate date) {
        return find(Attribute.TYPE, date).flatMap(EstablishmentType::find);
    }

    /**
     * The phase on a date, as Ofsted deems it, or else as the register has it. A primary school whose pupils are 7 to 11 is a junior school (Fight or flight, 2020,
     * paragraph 37, deems these primary and counts them apart).
     */
    public Optional<Phase> findPhaseOn(LocalDate date) {
        Optional<Phase> phase = find(Attribute.OFSTED_PHASE, date)
                .or(() -> find(Attribute.PHASE, date))
                .flatMap(Phase::find);
        if (phase.isPresent() && phase.get() == Phase.PRIMARY && takesJuniorAgesOn(date)) {
            return Optional.of(Phase.JUNIOR);
        }
        return phase;
    }

    /** The day the school opened, where a source dates it. */
    public Optional<LocalDate> findOpened() {
        return find(Attribute.OPEN_DATE, FAR_FUTURE).map(School::date);
    }

    /**
     * The day the school closed, where a source dates it; the school was still open on that day. A date that passed
     * with the school still open was only planned.
     */
    public Optional<LocalDate> findClosed() {
        return find(Attribute.CLOSE_DATE, FAR_FUTURE)
                .map(School::date)
                .filter(closed -> listFacts(Attribute.STATUS).stream()
                        .noneMatch(it -> it.value().equals(OPEN)
                                && it.source().source().asAt().isAfter(closed)));
    }

    /** Reads the canonical form of a date, many times faster than the reader for every form of ISO 8601. */
    private static LocalDate date(String canonical) {
        return LocalDate.of(
                Integer.parseInt(canonical, 0, 4, 10),
                Integer.parseInt(canonical, 5, 7, 10),
                Integer.parseInt(canonical, 8, 10, 10));
    }

    private boolean takesJuniorAgesOn(LocalDate date) {
        return "7".equals(find(Attribute.LOW_AGE, date).orElse(""))
                && "11".equals(find(Attribute.HIGH_AGE, date).orElse(""));
    }

    private int choose(Attribute attribute, LocalDate date) {
        int chosen = -1;
        long chosenDays = Long.MAX_VALUE;
        for (int at = first(attribute); at < to && attribute(statements[at]) == attribute.position(); at += WIDTH) {
            long days = Math.abs(asAt(at).toEpochDay() - date.toEpochDay());
            if (days >= chosenDays) {
                break;
            }
            chosen = at;
            chosenDays = days;
        }
        return chosen;
    }

    private LocalDate asAt(int statement) {
        return vocabulary.source(statements[statement + 1]).asAt();
    }

    private int first(Attribute attribute) {
        int low = 0;
        int high = (to - from) / WIDTH;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (attribute(statements[from + middle * WIDTH]) < attribute.position()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return from + low * WIDTH;
    }

    private Fact fact(Attribute attribute, int at) {
        return new Fact(attribute, vocabulary.value(value(statements[at])), vocabulary.row(statements[at + 1]));
    }

    /** The first integer of a statement. */
    static int said(int attribute, int value) {
        return (attribute << VALUE_BITS) | value;
    }

    static int attribute(int said) {
        return said >>> VALUE_BITS;
    }

    static int value(int said) {
        return said & ((1 << VALUE_BITS) - 1);
    }

    @Override
    public String toString() {
        return "School " + urn;
    }
}
