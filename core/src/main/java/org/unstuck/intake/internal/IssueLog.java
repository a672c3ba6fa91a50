package org.unstuck.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unstuck.intake.DataIssue;
import org.unstuck.intake.TableReport;

/** Collects what is not as expected in one table. */
final class IssueLog {

    private static final int LONGEST_VALUE = 120;

    private final String table;
    private final Binding binding;
    private final List<DataIssue> issues = new ArrayList<>();
    private final SortedMap<String, Integer> counts = new TreeMap<>();

    IssueLog(String table, Binding binding) {
        this.table = table;
        this.binding = binding;
    }

    void add(DataIssue issue) {
        counts.merge(issue.kind(), 1, Integer::sum);
        if (issues.size() < TableReport.MOST_ISSUES) {
            issues.add(issue);
        }
    }

    /** A cell, by its position; the whole row for -1. */
    DataIssue.Place place(int row, int column) {
        return new DataIssue.Place(table, row, Words.trim(binding.headerAt(column)));
    }

    void unknownValue(int row, int column, String value, String expected) {
        add(new DataIssue.UnknownValue(place(row, column), shorten(value), expected));
    }

    void impossibleDate(int row, int column, String value) {
        add(new DataIssue.ImpossibleDate(place(row, column), shorten(value)));
    }

    void badNumber(int row, int column, String value, String expected) {
        add(new DataIssue.BadNumber(place(row, column), shorten(value), expected));
    }

    void badUrn(int row, int column, String value) {
        add(new DataIssue.BadUrn(place(row, column), shorten(value)));
    }

    void missing(int row, int column, String expected) {
        add(new DataIssue.MissingValue(place(row, column), expected));
    }

    List<DataIssue> issues() {
        return issues;
    }

    SortedMap<String, Integer> counts() {
        return counts;
    }

    static String shorten(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "\u2026";
    }
}
