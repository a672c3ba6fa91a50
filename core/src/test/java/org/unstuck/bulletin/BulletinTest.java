package org.unstuck.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.disclosure.DisclosurePolicy;
import org.unstuck.figure.Caption;
import org.unstuck.picture.DrawPicture;
import org.unstuck.picture.Histogram;
import org.unstuck.picture.InventedRegister;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.PictureFacts;
import org.unstuck.picture.TimeToGood;
import org.unstuck.picture.Transitions;
import org.unstuck.publish.DataFile;
import org.unstuck.publish.DataFileCheck;
import org.unstuck.publish.OdsWriter;
import org.unstuck.publish.SpreadsheetRules;
import org.unstuck.publish.Workbook;

/** What is given away of an invented country, beside its full numbers. */
class BulletinTest {
    private static final LocalDate AS_AT = LocalDate.of(2019, 8, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Publisher COUNCIL = new Publisher("Council of Elsewhere", "01234 567890");

    @TempDir
    private static Path folder;

    private static PictureFacts facts;
    private static NationalPicture picture;
    private static Bulletin safe;
    private static Bulletin full;

    @BeforeAll
    static void make() throws IOException {
        facts = InventedRegister.facts(InventedRegister.of(folder, 800).register(), folder, "ofsted-2020-stuck", AS_AT);
        picture = DrawPicture.of(facts);
        safe = MakeBulletin.forPublication(picture, facts, DisclosurePolicy.standard())
                .value();
        full = MakeBulletin.inFull(picture, facts);
    }

    @Test
    void every_table_is_given_away_or_left_out_with_a_reason() {
        List<String> shown = workbook().sheets().stream().map(it -> it.title()).collect(Collectors.toList());
        safe.leftOut().forEach(it -> {
            shown.add(it.title());
            assertThat(it.why()).endsWith(".");
        });

        assertThat(picture.tables())
                .allSatisfy(table -> assertThat(shown)
                        .as(table.id())
                        .anyMatch(it -> it.startsWith(table.about().title())));
    }

    @Test
    void no_number_from_one_to_four_is_published() {
        for (DataFile file : safe.data()) {
            for (Map<String, String> row : rows(file)) {
                assertThat(row.entrySet())
                        .as(file.name())
                        .filteredOn(it -> it.getKey().matches("schools_met|inspections_met|schools|visits|.*_schools"))
                        .extracting(Map.Entry::getValue)
                        .noneMatch(it -> it.matches("[1-4]"));
            }
        }
    }

    @Test
    void some_numbers_are_hidden_and_all_others_are_the_true_ones() {
        long hidden = 0;
        for (DataFile file : safe.data()) {
            List<Map<String, String>> shown = rows(file);
            List<Map<String, String>> whole = rows(find(full, file.name()));
            assertThat(shown).hasSameSizeAs(whole);
            for (int i = 0; i < shown.size(); i++) {
                Map<String, String> truth = whole.get(i);
                shown.get(i).forEach((column, value) -> {
                    if (!value.equals("c")) {
                        assertThat(value).as(file.name() + " " + column).isEqualTo(truth.get(column));
                    }
                });
                hidden += shown.get(i).values().stream().filter("c"::equals).count();
            }
        }
        assertThat(hidden).isPositive();
        assertThat(full.data()).noneMatch(it -> it.csv().contains(",c,"));
    }

    @Test
    void the_checker_finds_nothing_in_the_data_files() {
        for (DataFile file :
                Stream.concat(safe.data().stream(), full.data().stream()).toList()) {
            assertThat(DataFileCheck.check(file.name(), file.csv(), file.metadataCsv()))
                    .as(file.name())
                    .isEmpty();
        }
        assertThat(safe.data())
                .extracting(DataFile::name)
                .contains(
                        "schools_by_kind",
                        "schools_by_region",
                        "schools_by_local_authority",
                        "pupils",
                        "next_inspection",
                        "time_to_good");
    }

    @Test
    void no_school_is_named() {
        List<String> texts =
                new ArrayList<>(safe.data().stream().map(DataFile::csv).toList());
        workbook().sheets().forEach(it -> texts.add(it.rows().toString()));

        assertThat(facts.schools())
                .noneMatch(school -> texts.stream().anyMatch(it -> it.contains(school.name())))
                .noneMatch(school ->
                        texts.stream().anyMatch(it -> it.contains(school.urn().toString())));
    }

    @Test
    void the_workbooks_keep_the_rules_of_accessible_spreadsheets() {
        new SpreadsheetRules(OdsWriter.toBytes(workbook())).mustHold();
        new SpreadsheetRules(
                        OdsWriter.toBytes(FullWorkbook.of(picture, PictureCover.forColleagues(picture, COUNCIL, DAY))))
                .mustHold();
    }

    @Test
    void the_cover_says_who_publishes_what_by_which_definition_from_which_sources() {
        String cover = new SpreadsheetRules(OdsWriter.toBytes(workbook()))
                .texts("Cover")
                .toString();

        assertThat(cover)
                .contains("Invented data", "Council of Elsewhere on 24 November 2026", "Contact: 01234 567890")
                .contains("Definition: ofsted-2020-stuck, version 1.", "Source: ", "31 August 2019");
        assertThat(new SpreadsheetRules(OdsWriter.toBytes(safe.workbook(PictureCover.forPublication(
                                picture, DisclosurePolicy.standard(), Publisher.NOT_STATED, DAY))))
                        .texts("Cover")
                        .toString())
                .contains("Organisation not stated", "Contact: not stated");
    }

    @Test
    void full_tables_say_that_they_are_not_for_publication() {
        Workbook colleagues = FullWorkbook.of(picture, PictureCover.forColleagues(picture, COUNCIL, DAY));

        assertThat(colleagues.cover().summary()).anyMatch(it -> it.contains("Not for publication"));
        assertThat(colleagues.sheets())
                .hasSameSizeAs(picture.tables())
                .allSatisfy(it -> assertThat(it.title()).endsWith("(not for publication)"));
    }

    @Test
    void schools_by_inspections_and_by_years_are_those_of_the_picture() {
        assertThat(numbered("inspections")).isNotEmpty().isEqualTo(met("Graded inspections since"));
        assertThat(numbered("time-below-good")).isNotEmpty().isEqualTo(met("Years less than good"));
    }

    @Test
    void next_inspections_are_those_of_the_picture() {
        Transitions table = (Transitions) picture.find("next-inspection").orElseThrow();
        List<Map<String, String>> rows = rows(find(full, "next_inspection"));

        assertThat(table.rows()).allSatisfy(step -> {
            Map<String, String> row = rows.stream()
                    .filter(it -> it.get("outcome_before").equals(step.from())
                            && it.get("outcome_next").equals(step.to()))
                    .findFirst()
                    .orElseThrow();
            String column = step.group() == Transitions.Group.MET ? "inspections_met" : "inspections_all";
            assertThat(row.get(column))
                    .isEqualTo(Long.toString(step.inspections().count()));
        });
    }

    @Test
    void schools_followed_into_a_year_are_those_at_risk_in_the_picture() {
        TimeToGood table = (TimeToGood) picture.find("time-to-good").orElseThrow();
        Map<String, Long> ended = rows(find(full, "time_to_good")).stream()
                .filter(it -> it.get("ending").equals("Total"))
                .collect(Collectors.toMap(it -> it.get("years"), it -> Long.parseLong(it.get("schools"))));

        long left = ended.get("Total");
        for (int year = 1; ended.containsKey(Integer.toString(year)); year++) {
            double since = year - 1.0;
            long expected = left;
            table.rows().stream()
                    .filter(it -> it.years() == since && since > 0)
                    .forEach(it -> assertThat(it.atRisk()).as("year " + since).isEqualTo(expected));
            left -= ended.get(Integer.toString(year));
        }
        assertThat(left).isZero();
    }

    @Test
    void a_policy_that_does_not_protect_enough_leaves_tables_out() {
        Bulletin weak = MakeBulletin.forPublication(
                        picture, facts, DisclosurePolicy.standard().withoutComplementary())
                .value();

        assertThat(weak.leftOut()).hasSizeGreaterThan(safe.leftOut().size());
        assertThat(weak.leftOut()).anyMatch(it -> it.why().contains("could be worked out"));
    }

    @Test
    void a_figure_shows_what_its_table_shows_and_nothing_hidden() {
        Map<String, org.unstuck.figure.Figure> figures =
                safe.figures(about -> new Caption(about.title(), "Source: invented records"));

        assertThat(figures).containsKeys("phase-shares", "phase-ratios", "rural-urban-shares", "inspections");
        assertThat(figures.get("phase-shares").table().rows())
                .isEqualTo(rows(find(safe, "schools_by_kind")).stream()
                        .filter(it -> it.get("breakdown").startsWith("Phase of education: "))
                        .map(it -> List.of(
                                it.get("breakdown").substring("Phase of education: ".length()),
                                percent(it.get("percent_of_met")),
                                percent(it.get("percent_of_all"))))
                        .toList());
    }

    private static String percent(String value) {
        return value.equals("c") ? "[c]" : value + "%";
    }

    private static Workbook workbook() {
        return safe.workbook(PictureCover.forPublication(picture, DisclosurePolicy.standard(), COUNCIL, DAY));
    }

    private static Map<String, String> numbered(String id) {
        Histogram table = (Histogram) picture.find(id).orElseThrow();
        return table.rows().stream()
                .filter(it -> it.schools().count() > 0 && !it.label().equals("0"))
                .collect(Collectors.toMap(
                        Histogram.Bar::label, it -> Long.toString(it.schools().count())));
    }

    private static Map<String, String> met(String topic) {
        return rows(find(full, "schools_by_kind")).stream()
                .filter(it -> it.get("breakdown").startsWith(topic)
                        && it.get("breakdown").matches(".*: [1-9]\\d*"))
                .filter(it -> !it.get("schools_met").equals("0"))
                .collect(Collectors.toMap(
                        it -> it.get("breakdown").replaceAll(".*: ", ""), it -> it.get("schools_met")));
    }

    private static DataFile find(Bulletin bulletin, String name) {
        return bulletin.data().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> rows(DataFile file) {
        return CsvReader.builder().ofNamedCsvRecord(file.csv()).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }
}
