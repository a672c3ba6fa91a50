package org.unstuck.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classifier;
import org.unstuck.invented.Truth;
import org.unstuck.picture.Comparison.Way;
import org.unstuck.school.Phase;

/** The picture of a country whose truth is known, which its files do not tell completely. */
class PictureOfInventedEnglandTest {

    private static final LocalDate AS_AT = LocalDate.of(2019, 8, 31);

    @TempDir
    private static Path folder;

    private static InventedRegister country;
    private static Truth.In2019 truth;
    private static PictureFacts facts;
    private static NationalPicture picture;

    @BeforeAll
    static void draw() throws IOException {
        country = InventedRegister.of(folder, 800);
        truth = country.truth().in2019();
        facts = InventedRegister.facts(country.register(), folder, "ofsted-2020-stuck", AS_AT);
        picture = DrawPicture.of(facts);
    }

    @Test
    void pictures_of_each_phase_add_up_to_that_of_all() {
        List<NationalPicture> pictures = facts.schools().stream()
                .map(SchoolFacts::phase)
                .distinct()
                .map(it -> DrawPicture.of(new Among(it, null).of(facts)))
                .toList();

        assertThat(pictures.stream().mapToLong(it -> it.counts().all()).sum())
                .isEqualTo(picture.counts().all());
        assertThat(pictures.stream().mapToLong(it -> it.counts().met()).sum())
                .isEqualTo(picture.counts().met());
        assertThat(pictures.stream()
                        .mapToLong(PictureOfInventedEnglandTest::inspected)
                        .sum())
                .isEqualTo(inspected(picture));
    }

    @Test
    void a_picture_of_one_region_is_of_no_other() {
        String region = composition("region").rows().get(0).name();

        PictureFacts narrowed = new Among(Phase.PRIMARY, region).of(facts);

        assertThat(narrowed.schools()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.place().region()).isEqualTo(region);
            assertThat(it.phase()).isEqualTo(Phase.PRIMARY);
        });
        assertThat(narrowed.classification().schools()).hasSameSizeAs(narrowed.schools());
        assertThat(narrowed.inspections())
                .isNotEmpty()
                .hasSizeLessThan(facts.inspections().size());
    }

    /** Every pair of inspections that followed each other. */
    private static long inspected(NationalPicture of) {
        return ((Transitions) of.find("next-inspection").orElseThrow())
                .rows().stream()
                        .filter(it -> it.group() == Transitions.Group.ALL)
                        .mapToLong(it -> it.inspections().count())
                        .sum();
    }

    @Test
    void every_table_has_a_reading_that_is_a_sentence() {
        assertThat(picture.tables())
                .hasSize(18)
                .allSatisfy(it -> assertThat(it.about().reading())
                        .matches("(?s)[A-Z0-9'].*\\.")
                        .doesNotContain("NaN")
                        .doesNotContain("Infinity"));
        assertThat(picture.tables().stream().map(PictureTable::id).collect(Collectors.toSet()))
                .hasSize(18);
    }

    @Test
    void what_is_true_of_all_schools_is_found() {
        assertThat(all("phase", "Primary") + all("phase", "Junior") + all("phase", "Secondary"))
                .isLessThan(truth.open());
        assertThat(composition("phase").rows().stream()
                        .mapToLong(it -> it.all().count())
                        .sum())
                .isEqualTo(truth.open());
        assertThat(all("sector", "Academies and free schools")).isEqualTo(truth.openAcademies());
        assertThat(all("rural-urban", Kinds.TOWNS)).isEqualTo(truth.openTowns());
    }

    @Test
    void what_is_true_of_stuck_schools_lies_within_the_bounds() {
        assertThat((long) truth.stuck()).isBetween((long) picture.counts().lower(), (long)
                picture.counts().upper());
        within("phase", "Primary", truth.primary());
        within("phase", "Junior", truth.junior());
        within("sector", "Academies and free schools", truth.academies());
        within("rural-urban", Kinds.TOWNS, truth.towns());
        within("new-academies", Kinds.NOT_INSPECTED, truth.academiesNotInspected());
    }

    @Test
    void no_more_next_inspections_are_found_than_there_were() {
        Transitions table = (Transitions) picture.find("next-inspection").orElseThrow();

        assertThat(table.metStayed().of()).isPositive().isLessThanOrEqualTo(truth.nextInspections());
        assertThat(table.metStayed().count()).isLessThanOrEqualTo(truth.nextNotImproved());
    }

    @Test
    void good_only_ever_becomes_more_with_time() {
        TimeToGood table = (TimeToGood) picture.find("time-to-good").orElseThrow();

        assertThat(table.rows()).isSortedAccordingTo((a, b) -> Double.compare(a.good(), b.good()));
        assertThat(table.rows()).allSatisfy(it -> {
            assertThat(it.becameGood().lower()).isBetween(0.0, 100.0);
            assertThat(it.becameGood().upper()).isBetween(0.0, 100.0);
            assertThat(it.interval().contains(it.good())).isTrue();
        });
    }

    @Test
    void the_same_facts_give_the_same_picture() {
        NationalPicture again =
                DrawPicture.of(InventedRegister.facts(country.register(), folder, "ofsted-2020-stuck", AS_AT));

        assertThat(again).isEqualTo(picture);
    }

    @Test
    void every_definition_and_date_has_a_picture() {
        for (String id : List.of("ofsted-2020-unstuck", "dfe-rise-2025", "dfe-rise-report-card")) {
            for (LocalDate date :
                    List.of(LocalDate.of(2004, 1, 1), LocalDate.of(2025, 6, 30), LocalDate.of(2026, 6, 30))) {
                assertThat(DrawPicture.of(InventedRegister.facts(country.register(), folder, id, date))
                                .tables())
                        .as(id + " on " + date)
                        .hasSize(18)
                        .allSatisfy(it -> assertThat(it.grid().rows()).isNotNull());
            }
        }
    }

    @Test
    void those_who_stayed_and_left_are_all_who_were_there() {
        Comparison comparison =
                CompareClassifications.of(country.register(), classify(AS_AT), classify(LocalDate.of(2024, 8, 31)));
        long before = classify(AS_AT).counts().met();
        long after = classify(LocalDate.of(2024, 8, 31)).counts().met();
        long stayed = count(comparison, Way.STAYED) + count(comparison, Way.STAYED_UNDER_ANOTHER_NUMBER);
        long left = comparison.rows().stream()
                .filter(it -> it.way().left())
                .mapToLong(it -> it.schools().count())
                .sum();
        long entered = comparison.rows().stream()
                .filter(it -> it.way().entered())
                .mapToLong(it -> it.schools().count())
                .sum();

        assertThat(stayed + left).isEqualTo(before);
        assertThat(stayed + entered).isEqualTo(after);
        assertThat(count(comparison, Way.LEFT_GOOD)).isPositive();
    }

    @Test
    void a_classification_compared_with_itself_is_the_same() {
        Comparison comparison = CompareClassifications.of(country.register(), classify(AS_AT), classify(AS_AT));

        assertThat(comparison.rows())
                .filteredOn(it -> it.schools().count() > 0)
                .extracting(Comparison.Move::way)
                .containsExactly(Way.STAYED);
    }

    private static void within(String table, String category, int truth) {
        Bounds bounds = composition(table)
                .find(category)
                .map(Composition.Category::bounds)
                .orElse(new Bounds(0, 0));
        assertThat((long) truth).as(category).isBetween(bounds.lower(), bounds.upper());
    }

    private static long all(String table, String category) {
        return composition(table).find(category).orElseThrow().all().count();
    }

    private static Composition composition(String id) {
        return (Composition) picture.find(id).orElseThrow();
    }

    private static long count(Comparison comparison, Way way) {
        return comparison.find(way).orElseThrow().schools().count();
    }

    private static Classification classify(LocalDate date) {
        return new Classifier(country.register())
                .classify(InventedRegister.definition(folder, "ofsted-2020-stuck"), date);
    }
}
