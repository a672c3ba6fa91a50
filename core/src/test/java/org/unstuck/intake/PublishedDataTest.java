package org.unstuck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published files themselves, where they are at hand in ../shared/data: every row is read and understood. */
class PublishedDataTest {

    private static final Path DATA = Path.of("../../shared/data/england");

    /** Counted by hand, with another program. Rows that are dropped are blank rows and the census's totals. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            context/england_census_2017.csv,                            23510, 2, 0
            context/england_census_2018.csv,                            23556, 2, 0
            context/england_census_2019.csv,                            23942, 3, 0
            context/england_census_2021.csv,                            24416, 3, 0
            context/england_census_2022.csv,                            24448, 3, 0
            geography/idaci_2015_lsoa11.csv,                            32844, 0, 0
            geography/idaci_2019_lsoa11.csv,                            32844, 0, 0
            geography/school_geography.csv,                             31956, 0, 0
            inspections/graded_inspections_2005-09_to_2020-02.csv,      60134, 0, 0
            inspections/ofsted_latest_as_at_2018-07-31.csv,             21739, 0, 0
            inspections/ofsted_mi_as_at_2013-04-30.csv,                 21308, 0, 0
            inspections/ofsted_mi_as_at_2013-09-30.csv,                 21140, 0, 0
            inspections/ofsted_mi_as_at_2013-12-31.csv,                 21046, 0, 0
            inspections/ofsted_mi_as_at_2014-05-31.csv,                 21017, 0, 0
            inspections/ofsted_mi_as_at_2014-12-31.csv,                 21005, 0, 0
            inspections/ofsted_mi_as_at_2015-05-31.csv,                 21047, 0, 0
            inspections/ofsted_mi_as_at_2025-08-31.csv,                 22005, 15, 0
            register/allgroupsdata20250831.csv,                          7146, 0, 0
            register/edubaseallacademiesandfree20190831.csv,             8732, 0, 0
            register/gias_urn_name_la_phase_status_2024-06-17.csv,      51012, 0, 17
            register/grouplinks_edubaseallacademiesandfree20190831.csv, 14820, 0, 0
            register/grouplinks_multi_academy_trusts20190831.csv,       10309, 0, 0
            register/links_edubasealldata20190831.csv,                  28223, 0, 0
            register/links_edubasealldata20250228.csv,                  33583, 0, 0
            register/links_edubasealldata20250630.csv,                  33974, 0, 0
            register/links_edubasealldata20250831.csv,                  34452, 0, 0
            register/school_information_2019.csv,                       26167, 1, 0
            register/school_information_2021.csv,                       26351, 1, 0
            register/school_information_2022.csv,                       26546, 1, 0
            """)
    void every_row_is_read_and_understood(String file, int rows, int dropped, int controlCharacters) {
        Path published = DATA.resolve(file);
        Assumptions.assumeTrue(
                Files.exists(published),
                () -> "SKIPPED: the published data is not at hand: " + published.toAbsolutePath());
        NoRecords records = new NoRecords();

        TableReport table = new Intake(ReadFile.SHIPPED)
                .read(Original.of(published), ReadOptions.NONE, source -> records, Progress.NONE)
                .tables()
                .get(0);

        assertThat(table.rowsRead()).isEqualTo(rows);
        assertThat(table.rowsDropped()).isEqualTo(dropped);
        assertThat(table.issueCounts())
                .isEqualTo(
                        controlCharacters == 0
                                ? Map.of()
                                : Map.of("control character for punctuation", controlCharacters));
        assertThat(records.count()).isGreaterThanOrEqualTo(table.rowsUsed());
        assertThat(table.source().invented()).isFalse();
    }
}
