package org.unstuck.intake.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unstuck.intake.Column;
import org.unstuck.intake.Dating;
import org.unstuck.intake.ReadOptions;

/** Decides on which date the contents of a table hold: see {@link Dating}. */
final class AsAtDate {

    private static final int LONGEST_GAP_DAYS = 366;
    /** With fewer different dates than this a gap proves nothing. */
    private static final int MANY_DATES = 100;

    private final String name;
    private final Table table;
    private final @Nullable LocalDate asked;

    AsAtDate(String name, Table table, ReadOptions options) {
        this.name = name;
        this.table = table;
        this.asked = options.asAt();
    }

    /**
     * A date, and the layout it goes with.
     *
     * @param date the as-at date
     * @param fit the layout; the date may have decided between several
     */
    record Dated(LocalDate date, Recognition.Fit fit) {}

    /**
     * Dates a table.
     *
     * @throws org.unstuck.UserFacingException if nothing tells the date
     */
    Dated decide(List<Recognition.Fit> fits, List<Row> first) throws IOException {
        for (Recognition.Fit fit : fits) {
            LocalDate date = date(fit, first);
            Dating dating = fit.binding().layout().dating();
            if (date != null && (dating.years().isEmpty() || dating.years().contains(date.getYear()))) {
                return new Dated(date, fit);
            }
        }
        Optional<String> years = fits.stream()
                .flatMap(it -> it.binding().layout().dating().years().stream())
                .sorted()
                .map(it -> Integer.toString(it))
                .reduce((one, other) -> one + " or " + other);
        throw Limits.unusable(name + " does not say on which date its contents hold"
                + years.map(it -> " (it may be from " + it + ")").orElse("")
                + ". Give an as-at date, or put it into the file name, as in \""
                + fits.get(0).binding().layout().id()
                + " as at 2025-08-31\".");
    }

    private @Nullable LocalDate date(Recognition.Fit fit, List<Row> first) throws IOException {
        Dating dating = fit.binding().layout().dating();
        if (asked != null) {
            return asked;
        }
        LocalDate named = dating.byName() ? named(dating, first.subList(0, fit.index())) : null;
        if (named != null) {
            return named;
        }
        LocalDate inside = dating.latestOf().isEmpty() ? null : latest(fit);
        return inside == null ? dating.otherwise() : inside;
    }

    private @Nullable LocalDate named(Dating dating, List<Row> titles) {
        for (Row title : titles) {
            for (int i = 0; i < title.size(); i++) {
                LocalDate date = DateInWords.find(title.cell(i));
                if (date != null) {
                    return date;
                }
            }
        }
        LocalDate date = DateInWords.find(name);
        int year = DateInWords.year(name);
        return date == null && dating.yearEnds() != null && year > 0
                ? dating.yearEnds().atYear(year)
                : date;
    }

    /** The latest date in the contents; among many, one that comes more than a year after all others is a slip. */
    private @Nullable LocalDate latest(Recognition.Fit fit) throws IOException {
        NavigableSet<LocalDate> dates = dates(fit);
        while (dates.size() >= MANY_DATES) {
            LocalDate last = dates.last();
            LocalDate before = dates.headSet(last).last();
            if (!last.isAfter(before.plusDays(LONGEST_GAP_DAYS))) {
                break;
            }
            dates.remove(last);
        }
        return dates.isEmpty() ? null : dates.last();
    }

    private NavigableSet<LocalDate> dates(Recognition.Fit fit) throws IOException {
        boolean[] wanted = new boolean[fit.binding().width()];
        for (Column column : fit.binding().layout().dating().latestOf()) {
            if (fit.binding().has(column)) {
                wanted[fit.binding().position(column)] = true;
            }
        }
        Set<String> texts = new HashSet<>();
        try (Rows rows = table.open()) {
            rows.want(wanted);
            for (Row row = rows.next(); row != null; row = rows.next()) {
                for (int i = 0; i < wanted.length; i++) {
                    if (wanted[i]) {
                        texts.add(row.cell(i));
                    }
                }
            }
        }
        NavigableSet<LocalDate> dates = new TreeSet<>();
        for (String text : texts) {
            LocalDate date = DateText.parse(text);
            if (date != null) {
                dates.add(date);
            }
        }
        return dates;
    }
}
