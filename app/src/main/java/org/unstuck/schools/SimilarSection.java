package org.unstuck.schools;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.unstuck.classification.Words;
import org.unstuck.context.Characteristic;
import org.unstuck.context.ContextTable;
import org.unstuck.context.Rise;
import org.unstuck.context.SimilarSchools;
import org.unstuck.context.SimilarSchools.Neighbour;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.register.Register;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.School;
import org.unstuck.school.Urn;
import org.unstuck.web.Figures;

/**
 * The schools most like one in context, and those of them that got better.
 *
 * @param date of the facts
 * @param problem why the school cannot be compared; empty where it can
 * @param warning that no other school is like it enough; empty where one is
 * @param summary how many of the similar schools got better, in a sentence
 * @param itself the school, for comparison
 * @param nearest the most similar schools, nearest first
 * @param better those of the {@value #WIDE} most similar that got better, nearest first
 */
public record SimilarSection(
        LocalDate date,
        String problem,
        String warning,
        String summary,
        List<Row> itself,
        List<Row> nearest,
        List<Row> better) {
    /** How many are looked through for schools that got better. */
    static final int WIDE = 50;

    private static final int SHOWN = 5;

    /**
     * A school in a table.
     *
     * @param distance with one or two decimals; empty for the school itself
     * @param fair whether it is near enough to be called similar
     * @param values of {@link SimilarSchools#CONTEXT}, in its order
     * @param grades its graded inspections up to the date
     * @param rise how it got better, in words; empty where it did not
     */
    public record Row(
            Urn urn, String name, String distance, boolean fair, List<String> values, Sparkline grades, String rise) {
        public Row {
            values = List.copyOf(values);
        }
    }

    public SimilarSection {
        itself = List.copyOf(itself);
        nearest = List.copyOf(nearest);
        better = List.copyOf(better);
    }

    /**
     * Puts the section together.
     *
     * @param shown the other schools that the reader may see
     */
    static SimilarSection of(Register register, SimilarSchools similar, School school, Predicate<School> shown) {
        LocalDate date = similar.context().date();
        Optional<Integer> row = similar.context().findRow(school.urn());
        String problem = problem(similar, row, date);
        if (!problem.isEmpty()) {
            return new SimilarSection(date, problem, "", "", List.of(), List.of(), List.of());
        }
        List<Neighbour> all = similar.nearest(row.orElseThrow(), WIDE);
        List<Neighbour> visible =
                all.stream().filter(it -> shown.test(it.school())).toList();
        List<Row> rows = visible.stream().map(it -> row(register, similar, it)).toList();
        List<Row> better =
                rows.stream().filter(it -> it.fair() && !it.rise().isEmpty()).toList();
        return new SimilarSection(
                date,
                "",
                warning(all),
                summary(rows, better),
                List.of(row(register, similar, new Neighbour(row.get(), school, 0))),
                rows.stream().limit(SHOWN).toList(),
                better.stream().limit(SHOWN).toList());
    }

    private static String problem(SimilarSchools similar, Optional<Integer> row, LocalDate date) {
        if (row.isEmpty()) {
            return "This school was not open on " + Words.date(date)
                    + ", or no file gives its phase, so it is not compared with others.";
        }
        List<Characteristic> missing = similar.listMissing(row.get());
        if (missing.isEmpty()) {
            return "";
        }
        return "This school cannot be compared with others: no imported file gives "
                + missing.stream()
                        .map(it -> it.label().toLowerCase(Locale.UK).replace("idaci", "IDACI"))
                        .collect(Collectors.joining(", "))
                + " for it. Nothing is guessed in its place.";
    }

    private static String warning(List<Neighbour> all) {
        if (all.isEmpty()) {
            return "No other school of its phase could be compared with it.";
        }
        return all.get(0).fair()
                ? ""
                : "There is no fair match for this school. Even the nearest one is " + distance(all.get(0))
                        + " away, and schools further apart than " + plain(SimilarSchools.FAIR)
                        + " differ too much in context to learn from by comparing.";
    }

    private static String summary(List<Row> rows, List<Row> better) {
        long fair = rows.stream().filter(Row::fair).count();
        if (fair == 0) {
            return "";
        }
        return "Of the " + Figures.count(fair, "most similar school") + " within a distance of "
                + plain(SimilarSchools.FAIR) + ", "
                + (better.isEmpty() ? "none" : Figures.grouped(better.size())) + " got better: judged less than good, "
                + "and good or outstanding at every overall grade since.";
    }

    private static Row row(Register register, SimilarSchools similar, Neighbour neighbour) {
        ContextTable context = similar.context();
        School school = neighbour.school();
        InspectionHistory history = register.history(school.urn(), LineagePolicy.SINGLE_PREDECESSOR);
        List<Inspection> graded = history.inspections().stream()
                .filter(it -> it.graded() && !it.date().isAfter(context.date()))
                .toList();
        return new Row(
                school.urn(),
                school.nameOn(context.date()),
                distance(neighbour),
                neighbour.fair(),
                SimilarSchools.CONTEXT.stream()
                        .map(it -> context.words(neighbour.row(), it))
                        .toList(),
                Sparkline.of(graded),
                Rise.find(history, context.date()).map(SimilarSection::rise).orElse(""));
    }

    private static String rise(Rise rise) {
        Inspection good = rise.good();
        return "less than good " + times(rise.below()) + ", then "
                + good.outcome().words() + " on " + Words.date(good.date());
    }

    private static String times(int count) {
        return switch (count) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> Words.number(count) + " times";
        };
    }

    private static String distance(Neighbour neighbour) {
        return String.format(Locale.UK, "%.2f", neighbour.distance());
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
