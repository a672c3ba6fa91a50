package org.unstuck.intake.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unstuck.UserFacingException;
import org.unstuck.intake.Column;
import org.unstuck.intake.Layout;

/** Finds the layout of a table by its header, which may stand below some title lines. */
final class Recognition {

    /** How many rows may stand above the header. */
    static final int TITLE_ROWS = 10;

    private static final int LIKENESS_PERCENT = 60;
    private static final int MOST_NAMED = 8;
    /** More columns are not worth comparing. */
    private static final int MOST_COMPARED = 100;
    /** The longest published header has 125 characters. */
    private static final int LONGEST_HEADER = 300;

    /**
     * A header that fits a layout.
     *
     * @param index the header's place among the first rows
     * @param binding which column is which
     */
    record Fit(int index, Binding binding) {}

    private final List<Layout> layouts;

    Recognition(List<Layout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    /** The best fits of the first row that fits any layout: several only if the as-at date must decide. */
    List<Fit> find(List<Row> first) {
        for (int i = 0; i < Math.min(first.size(), TITLE_ROWS + 1); i++) {
            List<Fit> fits = fits(i, header(first.get(i)));
            if (!fits.isEmpty()) {
                int most = fits.stream().mapToInt(Recognition::columns).max().getAsInt();
                return fits.stream().filter(it -> columns(it) == most).toList();
            }
        }
        return List.of();
    }

    private List<Fit> fits(int index, List<String> header) {
        List<Fit> fits = new ArrayList<>();
        for (Layout layout : layouts) {
            Binding binding = new Binding(layout, header);
            if (binding.listMissing().isEmpty()) {
                fits.add(new Fit(index, binding));
            }
        }
        return fits;
    }

    private static int columns(Fit fit) {
        return fit.binding().positions().size();
    }

    /** Says what comes closest and what it lacks. */
    UserFacingException unrecognised(String table, List<Row> first) {
        Optional<Fit> closest = closest(first);
        if (closest.isEmpty()) {
            return Limits.unusable(table + " is not a table that is known here: none of its first rows has a column of"
                    + " any known layout." + separatorHint(first));
        }
        Binding binding = closest.get().binding();
        List<Column> missing = binding.listMissing();
        String lacking = missing.stream()
                .map(it -> "'" + it.name() + "'" + hint(it, binding))
                .collect(Collectors.joining(", "));
        return Limits.unusable(table + " is not a table that is known here. It comes closest to \""
                + binding.layout().title() + "\" (" + binding.layout().id() + "), but lacks "
                + (missing.size() == 1 ? "the column " : "the columns ") + lacking + ".");
    }

    private Optional<Fit> closest(List<Row> first) {
        List<Fit> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(first.size(), TITLE_ROWS + 1); i++) {
            List<String> header = header(first.get(i));
            for (Layout layout : layouts) {
                Fit fit = new Fit(i, new Binding(layout, header));
                if (columns(fit) > 0) {
                    candidates.add(fit);
                }
            }
        }
        return candidates.stream()
                .max(Comparator.comparingInt(Recognition::closeness)
                        .thenComparingInt(Recognition::columns)
                        .thenComparing(it -> it.binding().layout().id(), Comparator.reverseOrder()));
    }

    /** How much of what a layout requires is there, in per cent; a similar header counts half. */
    private static int closeness(Fit fit) {
        List<Column> required = fit.binding().layout().required();
        int points = 0;
        for (Column column : required) {
            points +=
                    fit.binding().has(column) ? 2 : like(column, fit.binding()).isPresent() ? 1 : 0;
        }
        return 50 * points / required.size();
    }

    /** An unread header that looks like a missing one. */
    private static Optional<String> like(Column missing, Binding binding) {
        String wanted = binding.key(missing.name());
        return binding.listIgnored().stream()
                .limit(MOST_COMPARED)
                .max(Comparator.comparingInt(it -> likeness(wanted, binding.key(it))))
                .filter(it -> likeness(wanted, binding.key(it)) >= LIKENESS_PERCENT);
    }

    private static String hint(Column missing, Binding binding) {
        return like(missing, binding)
                .map(it -> " (perhaps '" + shorten(it) + "'?)")
                .orElse("");
    }

    /** Share of the pairs of neighbouring letters that two wordings have in common, in per cent (Dice). */
    private static int likeness(String one, String other) {
        List<String> rest = pairs(other);
        int all = pairs(one).size() + rest.size();
        int common = 0;
        for (String pair : pairs(one)) {
            common += rest.remove(pair) ? 1 : 0;
        }
        return all == 0 ? 0 : 200 * common / all;
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        String letters = text.replaceAll("[^a-z0-9]", "");
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    private static String separatorHint(List<Row> first) {
        for (Row row : first) {
            if (row.size() == 1 && row.cell(0).chars().filter(it -> it == '|').count() > 1) {
                return " Its columns seem to be separated by '|'; commas, semicolons and tabs can be read.";
            }
        }
        String names = first.isEmpty()
                ? ""
                : header(first.get(0)).stream()
                        .filter(it -> !Words.isBlank(it))
                        .limit(MOST_NAMED)
                        .map(it -> "'" + shorten(it) + "'")
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " It begins with " + names + ".";
    }

    private static String shorten(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }

    private static List<String> header(Row row) {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.cell(i);
            header.add(cell.length() <= LONGEST_HEADER ? cell : cell.substring(0, LONGEST_HEADER));
        }
        return header;
    }
}
