package org.unstuck.nation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unstuck.classification.Words;
import org.unstuck.figure.Caption;
import org.unstuck.picture.About;
import org.unstuck.picture.Comparison;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.SourceUse;
import org.unstuck.provenance.Source;
import org.unstuck.register.Register;

/**
 * What stands above a figure, so that it can be read where it has gone without its page: the definition and date, for whom
 * it is, and every source with its years.
 *
 * @param about the definition and the date, in words
 * @param audience for whom it is, a sentence
 * @param invented whether the data are invented
 */
record FigureCaption(String about, String audience, boolean invented) {
    private static final String FOR_ANALYSTS = "Not for publication: small numbers are shown.";
    private static final String FOR_ALL = "Small numbers are hidden, so that it can be published.";

    static FigureCaption forAnalysts(Pictures.Drawn drawn) {
        List<String> among = drawn.among().words();
        return new FigureCaption(
                about(drawn.picture()) + (among.isEmpty() ? "" : "; only " + String.join(", ", among)),
                FOR_ANALYSTS,
                drawn.picture().provenance().invented());
    }

    static FigureCaption forPublication(NationalPicture picture) {
        return new FigureCaption(about(picture), FOR_ALL, picture.provenance().invented());
    }

    static FigureCaption ofComparison(Comparison table, Register register) {
        return new FigureCaption("From " + table.first() + " to " + table.second(), FOR_ANALYSTS, register.invented());
    }

    Caption of(About table) {
        return of(table.title(), table);
    }

    /** With a title that says more than that of the table. */
    Caption of(String title, About table) {
        return of(title, table.sources().stream().map(SourceUse::source).toList());
    }

    /** With a source more than the table has. */
    Caption of(String title, About table, Source also) {
        return of(
                title,
                Stream.concat(table.sources().stream().map(SourceUse::source), Stream.of(also))
                        .toList());
    }

    /** With sources that the table does not name. */
    Caption of(String title, List<Source> sources) {
        List<String> lines = new ArrayList<>(List.of(about));
        lines.add(invented ? "Invented data. " + audience : audience);
        lines.add(sources.isEmpty() ? "Source: imported records" : sources(sources));
        return new Caption(title, lines);
    }

    private static String about(NationalPicture picture) {
        return "Definition ‘" + picture.definition().title() + "’, version "
                + picture.definition().version() + ", on " + Words.date(picture.asAt());
    }

    private static String sources(List<Source> sources) {
        Map<String, TreeSet<Integer>> years = new LinkedHashMap<>();
        sources.forEach(it -> years.computeIfAbsent(it.title(), title -> new TreeSet<>())
                .add(it.asAt().getYear()));
        return (sources.size() == 1 ? "Source: " : "Sources: ")
                + years.entrySet().stream()
                        .map(it -> it.getKey() + ", as at "
                                + it.getValue().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
    }
}
