package org.unstuck.invented.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ofsted's monthly files of 2013 to 2015: the latest and the previous inspection of each inspected school, by the day
 * each ended. Column names, dates and the words for "none" change from month to month.
 */
final class MonthlyUntil2015 {
    private static final String NOT_JUDGED = "9";

    private final Month month;

    /**
     * One month's publication.
     *
     * @param link what stands where the link to the report was
     * @param none what stands for an inspection that there is not
     * @param title a line above the header
     */
    record Month(
            LocalDate day,
            boolean workbook,
            DateForm dates,
            String link,
            String none,
            @Nullable String title,
            String header) {}

    MonthlyUntil2015(Month month) {
        this.month = month;
    }

    void write(Path folder, Country country, Trusts trusts) throws IOException {
        String name = "ofsted_mi_as_at_" + month.day + (month.workbook ? ".xlsx" : ".csv");
        new Layout<>(name, month.workbook ? null : CsvRecords.Form.PLAIN, month.title, columns())
                .write(folder, rows(country, trusts));
    }

    private Stream<Snapshot> rows(Country country, Trusts trusts) {
        return Snapshot.listOn(month.day, country, trusts)
                .map(row -> row.school().type().isSponsored() ? row.withOwnInspectionsOnly() : row)
                .filter(row -> row.latest() != null);
    }

    private List<Column<Snapshot>> columns() {
        Map<String, Function<Snapshot, String>> vocabulary = vocabulary();
        return Stream.of(month.header.split(","))
                .map(name -> new Column<>(name, Objects.requireNonNull(vocabulary.get(plain(name)), name)))
                .toList();
    }

    /** Names drift in capitals, blanks and underscores, which say nothing. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace(" ", "");
    }

    private Map<String, Function<Snapshot, String>> vocabulary() {
        Map<String, Function<Snapshot, String>> words = new HashMap<>();
        addSchool(words);
        addInspections(words);
        addJudgements(words);
        Map<String, Function<Snapshot, String>> plain = new HashMap<>();
        words.forEach((name, value) -> plain.put(plain(name), value));
        return plain;
    }

    private void addSchool(Map<String, Function<Snapshot, String>> words) {
        words.put("Report link", row -> month.link);
        words.put("Web Link", row -> month.link);
        words.put("URN", row -> Integer.toString(row.school().urn()));
        words.put("Laestab", row -> row.school().laestab());
        words.put("School name", row -> row.school().name());
        words.put("Ofsted Region", row -> authority(row).region().ofstedNameUntil2015());
        words.put("Government Office Region", row -> authority(row).region().officialName);
        words.put("Local Authority", row -> authority(row).name());
        words.put("Local Authority (Education)", row -> authority(row).name());
        words.put("Parliamentary Constituency", row -> authority(row).constituencyName());
        words.put("Type of Education", row -> row.school().type().ofstedNameUntil2015());
        words.put("Type of school", row -> row.school().type().ofstedNameUntil2015());
        words.put("Postcode", row -> row.school().site().address().postcode());
        words.put("Ofsted Phase", row -> row.school().site().phase().ofstedName);
        words.put("Total pupils", row -> Integer.toString(row.school().site().pupils()));
        words.put("Dataview phase", row -> dataviewPhase(row.school().type()));
    }

    private static Authority authority(Snapshot row) {
        return row.school().site().authority();
    }

    private static String dataviewPhase(SchoolType type) {
        if (!type.isAcademy()) {
            return "Local authority maintained";
        }
        return type.isSponsored() ? "Academy Sponsor-led" : "Academy Converter";
    }

    private void addInspections(Map<String, Function<Snapshot, String>> words) {
        words.put("Latest inspection date", row -> date(row.latest()));
        words.put("Overall effectiveness: how good is the school", row -> grade(row.latest()));
        words.put("Category", row -> category(row.latest(), ""));
        words.put("Previous inspection date", row -> date(row.previous()));
        words.put("Previous overall effectiveness", row -> grade(row.previous()));
        words.put("previous Overall effectivness", row -> grade(row.previous()));
        words.put("Previous category", row -> category(row.previous(), month.none));
    }

    private static void addJudgements(Map<String, Function<Snapshot, String>> words) {
        for (String name : List.of(
                "Achievement of pupils",
                "Pupils' achievement and the extent to which they enjoy their learning",
                "The quality of teaching")) {
            words.put(name, judged(Judgements::quality));
        }
        words.put("Pupils' behaviour", judged(Judgements::behaviour));
        words.put("Behaviour and safety of pupils", judged(Judgements::behaviour));
        words.put(
                "The effectiveness of leadership and management in embedding ambition and driving improvement",
                judged(Judgements::leadership));
        words.put("Leadership and management", judged(Judgements::leadership));
        words.put("Overall effectiveness of the sixth form", judged(Judgements::sixthForm));
        words.put("Effectiveness of the sixth form provision", judged(Judgements::sixthForm));
        words.put("Overall effectiveness of the Early Years Foundation stage", judged(Judgements::earlyYears));
        words.put("Effectiveness of the Early Years provision", judged(Judgements::earlyYears));
        for (String name : List.of(
                "How well do pupils achieve?",
                "How well do learners achieve?",
                "The effectiveness of the governing body in challenging and supporting the school so that weaknesses"
                        + " are tackled decisively...")) {
            words.put(name, row -> NOT_JUDGED);
        }
    }

    private String date(@Nullable Inspection inspection) {
        return inspection == null ? month.none : month.dates.write(inspection.end());
    }

    private String grade(@Nullable Inspection inspection) {
        return inspection == null ? month.none : Integer.toString(inspection.grade());
    }

    private static Function<Snapshot, String> judged(ToIntFunction<Judgements> judgement) {
        return row -> {
            Inspection latest = row.latest();
            return latest == null ? NOT_JUDGED : Integer.toString(judgement.applyAsInt(latest.judgements()));
        };
    }

    /** The code for special measures came with a blank at its end. */
    private static String category(@Nullable Inspection inspection, String none) {
        if (inspection == null) {
            return none;
        }
        return inspection.category() == Category.SPECIAL_MEASURES ? "SM " : inspection.category().code;
    }
}
