package org.unstuck.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tables for people to read, one a sheet, with a cover, contents and notes.
 *
 * @param cover what it is
 * @param notes the first is {@code [note 1]}; each is referred to somewhere
 * @param sheets at least one, with different names
 */
public record Workbook(Cover cover, List<String> notes, List<Sheet> sheets) {

    private static final Pattern MARKER = Pattern.compile("\\[note ?([^]]*)]");

    public Workbook {
        notes = List.copyOf(notes);
        sheets = List.copyOf(sheets);
        notes.forEach(Texts::require);
        if (sheets.isEmpty() || sheets.stream().map(Sheet::name).distinct().count() < sheets.size()) {
            throw new IllegalArgumentException("A workbook has a sheet or more, each with another name");
        }
        requireNotesToMatch(notes, sheets);
    }

    Workbook withFirstLine(String line) {
        return new Workbook(cover.withFirstLine(line), notes, sheets);
    }

    private static void requireNotesToMatch(List<String> notes, List<Sheet> sheets) {
        List<String> used = new ArrayList<>();
        for (Sheet sheet : sheets) {
            texts(sheet).forEach(text -> {
                Matcher marker = MARKER.matcher(text);
                while (marker.find()) {
                    used.add(marker.group(1));
                }
            });
        }
        for (String number : used) {
            if (!number.matches("[1-9][0-9]?") || Integer.parseInt(number) > notes.size()) {
                throw new IllegalArgumentException("There is no note [note " + number + "]");
            }
        }
        for (int i = 1; i <= notes.size(); i++) {
            if (!used.contains(String.valueOf(i))) {
                throw new IllegalArgumentException("Nothing refers to [note " + i + "]");
            }
        }
    }

    private static Stream<String> texts(Sheet sheet) {
        return Stream.of(
                        Stream.of(sheet.title()),
                        sheet.remarks().stream(),
                        sheet.columns().stream().map(Column::title),
                        sheet.rows().stream()
                                .flatMap(List::stream)
                                .filter(Cell.Text.class::isInstance)
                                .map(it -> ((Cell.Text) it).words()))
                .flatMap(it -> it);
    }
}
