package org.unstuck.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classification.Classified;
import org.unstuck.classification.Classification.Counts;
import org.unstuck.classification.Classifier;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionId;
import org.unstuck.classification.Sensitivity;
import org.unstuck.intake.Intake;
import org.unstuck.intake.Layouts;
import org.unstuck.intake.ReadOptions;
import org.unstuck.register.Register;
import org.unstuck.school.EstablishmentType.Sector;
import org.unstuck.school.Phase;

/** The whole job on the real published files, against published figures and careful counts by hand. */
class PublishedFilesOfEnglandTest {

    private static final Path FILES = Path.of("../../shared/data/england");
    private static final LocalDate AUGUST_2019 = LocalDate.of(2019, 8, 31);
    private static final LocalDate JUNE_2025 = LocalDate.of(2025, 6, 30);
    private static final int PUBLISHED_STUCK_2019 = 415;
    private static final int PUBLISHED_UNSTUCK_2019 = 65;

    @TempDir
    private static Path folder;

    private static Register register;
    private static ImportReport report;

    @BeforeAll
    static void importEverything() {
        assumeTrue(Files.isDirectory(FILES), "SKIPPED: the published files are not in " + FILES.toAbsolutePath());
        DataHome home = DataHome.open(folder.resolve("home"));
        Intake intake = new Intake(Layouts.shipped());
        report = new ImportFiles(home, intake, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .run(List.of(FILES), ReadOptions.NONE, ImportProgress.NONE);
        register = new RegisterStore(home, () -> intake).current().register();
    }

    @Test
    void every_table_is_recognised() {
        assertThat(report.listNotUsable()).isEmpty();
        assertThat(report.listImported()).hasSize(30);
    }

    @Test
    void stuck_in_june_2025_is_what_the_department_published() {
        Classification classification = classify(definition("dfe-rise-2025"), JUNE_2025);

        assertThat(classification.counts().met()).isEqualTo(639);
        assertThat(classification.metByPhase())
                .isEqualTo(Map.of(
                        Phase.PRIMARY, 372, Phase.SECONDARY, 235, Phase.SPECIAL, 21, Phase.PUPIL_REFERRAL_UNIT, 11));
        assertThat(met(classification, Sector.MAINTAINED)).isEqualTo(90);
        assertThat(met(classification, Sector.ACADEMY)).isEqualTo(549);
    }

    @Test
    void stuck_in_august_2019_is_near_the_count_by_hand_and_its_bounds_hold_the_published_number() {
        Counts counts = classify(definition("ofsted-2020-stuck"), AUGUST_2019).counts();

        assertThat(counts.met()).isBetween(345, 355);
        assertThat(PUBLISHED_STUCK_2019).isBetween(counts.lower(), counts.upper());
    }

    @Test
    void three_inspections_instead_of_four_find_about_110_more() {
        Definition three =
                Sensitivity.withMinimum(definition("ofsted-2020-stuck"), 3).orElseThrow();

        assertThat(classify(three, AUGUST_2019).counts().met()).isBetween(456, 468);
    }

    @Test
    void unstuck_schools_are_few_on_these_records_and_the_bounds_say_so() {
        Counts counts = classify(definition("ofsted-2020-unstuck"), AUGUST_2019).counts();

        assertThat(counts.met()).isLessThan(PUBLISHED_UNSTUCK_2019);
        assertThat(PUBLISHED_UNSTUCK_2019).isBetween(counts.lower(), counts.upper());
    }

    @Test
    void nobody_by_name_is_in_the_register() {
        assertThat(report.listImported())
                .flatExtracting(it -> it.report().tables())
                .anySatisfy(it -> assertThat(it.ignoredColumns()).contains("HeadFirstName", "HeadLastName"));
    }

    private static long met(Classification classification, Sector sector) {
        return classification.schools().stream()
                .filter(Classified::met)
                .filter(it -> it.type().sector() == sector)
                .count();
    }

    private static Classification classify(Definition definition, LocalDate asAt) {
        return new Classifier(register).classify(definition, asAt);
    }

    private static Definition definition(String id) {
        return new Definitions(folder).list().find(new DefinitionId(id)).orElseThrow();
    }
}
