package org.unstuck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The report's numbers on the real published files, each counted once more by a short query of its own on the CSV files that
 * the command exports.
 */
class PictureOfEnglandTest {

    private static final Path FILES = Path.of("../../shared/data/england");

    @TempDir
    private static Path folder;

    private static Path stuck;
    private static Path programme;

    @BeforeAll
    static void exportPictures() throws IOException {
        assumeTrue(Files.isDirectory(FILES), "SKIPPED: the published files are not in " + FILES.toAbsolutePath());
        CommandRun.of("import", "--home", folder.resolve("home"), FILES);
        stuck = export("ofsted-2020-stuck", "2019-08-31");
        programme = export("dfe-rise-2025", "2025-06-30");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    phase, phase
                    sector, sector
                    new-academies, new_academy
                    trust-size, trust_band
                    rural-urban, rural_urban
                    deprivation, deprivation
                    region, region
                    opportunity-areas, in_opportunity_area
                    each-opportunity-area, opportunity_area
                    """)
    void every_number_of_a_composition_is_counted_again(String table, String column) {
        for (Path picture : new Path[] {stuck, programme}) {
            assertThat(number(picture, """
                            with again as (
                                select %1$s as category, count(*) filter (where verdict = 'met') as met, count(*) as schools
                                from read_csv('relations/school.csv') where %1$s is not null group by 1)
                            select count(*) from read_csv('tables/%2$s.csv', all_varchar = true) t
                            left join again using (category)
                            where category <> 'Unknown' and (
                                t.met::int <> coalesce(again.met, 0) or t."all"::int <> coalesce(schools, 0)
                                or t.met_of::int <> (select sum(met) from again)
                                or abs(t.met_percent::double - 100.0 * coalesce(again.met, 0) / t.met_of::int) > 1e-5)
                            """.formatted(column, table)))
                    .as(table + " of " + picture.getFileName())
                    .isZero();
        }
    }

    @Test
    void every_number_of_an_authority_is_counted_again() {
        assertThat(number(stuck, """
                        with again as (
                            select local_authority_code::varchar as code, count(*) filter (where verdict = 'met') as met,
                                count(*) as schools
                            from read_csv('relations/school.csv') where compared group by 1)
                        select count(*) from read_csv('tables/authorities.csv', all_varchar = true) t
                        join again on code = local_authority_code
                        where t.met::int = again.met and t.schools::int = again.schools
                        """))
                .isEqualTo(
                        number(
                                stuck,
                                "select count(distinct local_authority_code) from read_csv('relations/school.csv') where compared"))
                .isGreaterThan(150);
    }

    @Test
    void derby_southend_and_darlington_are_among_the_highest_four() {
        assertThat(number(stuck, """
                        select count(*) from (
                            select local_authority as name,
                                rank() over (order by 1.0 * count(*) filter (where verdict = 'met') / count(*) desc) as place
                            from read_csv('relations/school.csv') where compared
                            group by all having count(*) >= 10)
                        where place <= 4 and name in ('Derby', 'Southend-on-Sea', 'Darlington')
                        """)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"Surrey, 1, 388", "Devon, 2, 363", "Manchester, 1, 177", "Derby, 8, 94"})
    void the_authorities_of_the_hand_count_have_about_as_many(String authority, int met, int schools) {
        String where =
                " from read_csv('relations/school.csv') where compared and local_authority = '" + authority + "'";

        assertThat(number(stuck, "select count(*) filter (where verdict = 'met')" + where))
                .isEqualTo(met);
        assertThat(number(stuck, "select count(*)" + where)).isCloseTo(schools, within(3.0));
    }

    @Test
    void four_in_ten_pupils_had_free_meals_and_a_quarter_in_all_schools() {
        String mean = "select avg(free_meals_ever_6) from read_csv('relations/school.csv') where compared";

        assertThat(number(stuck, mean + " and verdict = 'met'")).isCloseTo(39.7, within(0.1));
        assertThat(number(stuck, mean)).isCloseTo(24.3, within(0.1));
        assertThat(
                        number(
                                stuck,
                                "select met_mean from read_csv('tables/pupil-context.csv') where measure like '%last six years%'"))
                .isCloseTo(number(stuck, mean + " and verdict = 'met'"), within(1e-3));
    }

    @Test
    void pupils_with_a_census_of_the_year_are_as_many_as_by_hand() {
        String census =
                " from read_csv('relations/school.csv') where verdict = 'met' and pupils_as_at = date '2019-08-31'";

        assertThat(number(stuck, "select sum(pupils)" + census)).isCloseTo(178_500, within(1_000.0));
        assertThat(number(stuck, "select count(*)" + census)).isCloseTo(340, within(4.0));
    }

    @Test
    void pupils_of_the_programme_are_as_many_as_published() {
        double pupils =
                number(programme, "select sum(pupils) from read_csv('relations/school.csv') where verdict = 'met'");

        assertThat(pupils).isCloseTo(291_800, within(500.0));
        assertThat(number(programme, "select pupils from read_csv('tables/pupils.csv') where schools = 'Met'"))
                .isEqualTo(pupils);
    }

    @Test
    void nine_in_ten_had_four_or_five_inspections_since_the_first_weak_one() {
        String again = """
                select count(*) from (
                    select i.lineage, count(*) as n from read_csv('relations/inspection.csv') i
                    join read_csv('relations/school.csv') s on s.urn = i.lineage and s.verdict = 'met'
                    where inspected >= (select min(w.inspected) from read_csv('relations/inspection.csv') w
                        where w.weak and w.lineage = i.lineage)
                    group by 1) where n in (4, 5)
                """;

        assertThat(number(stuck, again)).isCloseTo(311, within(4.0));
        assertThat(number(
                        stuck,
                        "select sum(schools::int) from read_csv('tables/inspections.csv', all_varchar = true)"
                                + " where value in ('4', '5')"))
                .isEqualTo(number(stuck, again));
    }

    @Test
    void five_in_six_are_academies() {
        assertThat(number(
                        stuck,
                        "select count(*) from read_csv('relations/school.csv') where verdict = 'met' and academy"))
                .isCloseTo(292, within(4.0));
    }

    @Test
    void a_little_less_than_half_did_not_improve_next_time() {
        String pairs = " from read_csv('relations/inspection.csv') where verdict_before = 'met'";
        double share = number(stuck, "select 100.0 * count(*) filter (where weak) / count(*)" + pairs);

        assertThat(share).isBetween(38.0, 48.0);
        assertThat(
                        number(
                                stuck,
                                "select sum(inspections) from read_csv('tables/next-inspection.csv') where \"group\" like 'Met%'"))
                .isEqualTo(number(stuck, "select count(*)" + pairs));
    }

    @ParameterizedTest
    @CsvSource({"ofsted-2020-stuck, 2019-08-31", "dfe-rise-2025, 2025-06-30"})
    void the_real_tables_can_be_published_without_a_small_number(String definition, String asAt) {
        CommandRun run = CommandRun.of(
                "picture",
                "--home",
                folder.resolve("home"),
                "--definition",
                definition,
                "--as-at",
                asAt,
                "--format",
                "csv");

        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.output().lines().skip(1))
                .hasSizeGreaterThan(30)
                .noneMatch(it -> it.matches(".*,[1-4],([0-9.]+|c),([0-9.]+|c),([0-9.]+|c),\\d+,.*"));
    }

    @Test
    void what_no_file_says_is_not_available_and_never_none() {
        assertThat(
                        number(
                                stuck,
                                "select count(*) from read_csv('tables/monitoring-visits.csv', all_varchar = true) where met = '[x]'"))
                .isOne();
    }

    private static Path export(String definition, String asAt) throws IOException {
        Path file = folder.resolve(definition + ".zip");
        CommandRun run = CommandRun.of(
                "picture",
                "--home",
                folder.resolve("home"),
                "--definition",
                definition,
                "--as-at",
                asAt,
                "--format",
                "zip",
                "--for",
                "analysts",
                "--output",
                file);
        assertThat(run.exitCode()).as(run.errors()).isZero();
        Path target = folder.resolve(definition);
        try (InputStream bytes = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path inside = target.resolve(entry.getName());
                Files.createDirectories(inside.getParent());
                Files.copy(zip, inside);
            }
        }
        return target;
    }

    private static double number(Path picture, String query) {
        String placed =
                query.replace("read_csv('", "read_csv('" + picture + "/").replace(".csv'", ".csv', header = true");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet result = connection.createStatement().executeQuery(placed)) {
            result.next();
            return result.getDouble(1);
        } catch (SQLException e) {
            throw new AssertionError(placed, e);
        }
    }
}
