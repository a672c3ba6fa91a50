package org.unstuck.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.UserFacingException;
import org.unstuck.intake.ReadOptions;
import org.unstuck.provenance.Source;
import org.unstuck.school.Attribute;
import org.unstuck.school.Urn;

class ImportFilesTest {

    private static final String HISTORY = """
            URN,Rating,Inspection Date
            100001,3,20180315
            100001,4,20190110
            100002,2,20190918
            """;

    private static final String NO_TABLE = "Dear colleague,\nplease find the figures attached.\n";

    @TempDir
    Path folder;

    private Path brought;
    private TestHome home;

    @BeforeEach
    void openHome() {
        brought = folder.resolve("brought");
        home = new TestHome(folder.resolve("home"));
    }

    @Test
    void an_imported_file_is_listed_with_what_it_was_recognised_as_and_what_it_says_is_in_the_register() {
        Path file = TestHome.file(brought, "history.csv", HISTORY);

        ImportReport report = home.take(file);

        assertThat(report.listImported()).singleElement().satisfies(it -> {
            assertThat(it.file()).isEqualTo(file);
            assertThat(it.entry()).isEqualTo(home.catalogue().files().get(0));
        });
        assertThat(home.catalogue().files()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("history.csv");
            assertThat(it.bytes()).isEqualTo(HISTORY.length());
            assertThat(it.imported()).isEqualTo(Instant.parse("2026-01-15T10:00:00Z"));
            assertThat(it.tables()).singleElement().satisfies(table -> {
                assertThat(table.source().layout()).isEqualTo("ofsted-history");
                assertThat(table.source().asAt()).isEqualTo("2019-09-18");
                assertThat(table.rowsRead()).isEqualTo(3);
                assertThat(table.rowsUsed()).isEqualTo(3);
            });
        });
        assertThat(home.inspections(100001))
                .extracting(it -> it.date().toString(), it -> it.outcome().words())
                .containsExactly(tuple("2018-03-15", "requires improvement"), tuple("2019-01-10", "inadequate"));
    }

    @Test
    void the_same_file_twice_changes_nothing_and_says_so() {
        Path file = TestHome.file(brought, "history.csv", HISTORY);
        home.take(file);
        var before = home.contents();

        ImportReport again = home.take(file);

        assertThat(again.files()).containsExactly(new FileResult.Known(file, "history.csv"));
        assertThat(home.contents()).isEqualTo(before);
    }

    @Test
    void the_same_content_under_two_names_counts_once_under_the_first_name() {
        Path first = TestHome.file(brought, "a.csv", HISTORY);
        Path second = TestHome.file(brought, "b.csv", HISTORY);

        ImportReport report = home.take(second, first);

        assertThat(report.listImported()).extracting(FileResult::file).containsExactly(first);
        assertThat(report.listKnown()).containsExactly(new FileResult.Known(second, "a.csv"));
        assertThat(home.inspections(100001)).hasSize(2);
    }

    @Test
    void a_file_that_cannot_be_used_holds_up_no_other_and_leaves_nothing_behind() {
        Path good = TestHome.file(brought, "history.csv", HISTORY);
        Path bad = TestHome.file(brought, "letter.csv", NO_TABLE);

        ImportReport report = home.take(brought);

        assertThat(report.listImported()).extracting(FileResult::file).containsExactly(good);
        assertThat(report.listNotUsable()).singleElement().satisfies(it -> {
            assertThat(it.file()).isEqualTo(bad);
            assertThat(it.reason()).contains("letter.csv");
        });
        assertThat(new Originals(home.home).listAll()).hasSize(1);
    }

    @Test
    void files_of_which_none_can_be_used_leave_a_home_in_which_nothing_was_imported() {
        ImportReport report = home.take(TestHome.file(brought, "letter.csv", NO_TABLE));

        assertThat(report.listNotUsable()).hasSize(1);
        assertThat(home.contents()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_reported_beside_those_that_are() {
        Path missing = brought.resolve("missing.csv");

        ImportReport report = home.take(missing, TestHome.file(brought, "history.csv", HISTORY));

        assertThat(report.listImported()).hasSize(1);
        assertThat(report.listNotUsable())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.reason()).isEqualTo(missing + " cannot be read: there is no " + missing + "."));
    }

    @Test
    void boundaries_are_kept_dated_and_read_again() {
        Path map = TestHome.file(brought, "districts.geojson", """
                {"type": "FeatureCollection", "features": [{"type": "Feature",
                 "properties": {"LAD23CD": "E06000015", "LAD23NM": "Derby"},
                 "geometry": {"type": "Polygon",
                  "coordinates": [[[-1.5, 52.9], [-1.4, 52.9], [-1.4, 53], [-1.5, 52.9]]]}}]}
                """);

        ImportReport report = home.take(map);

        assertThat(report.listImported()).singleElement().satisfies(it -> {
            assertThat(it.entry().tables().get(0).source().asAt()).isEqualTo(LocalDate.of(2023, 12, 31));
            assertThat(it.entry().tables().get(0).rowsUsed()).isEqualTo(1);
        });
        Source source = ImportedBoundaries.find(home.catalogue(), LocalDate.of(2019, 8, 31))
                .orElseThrow();
        assertThat(ImportedBoundaries.read(home.home, source).areas().get(0).name())
                .isEqualTo("Derby");
    }

    @Test
    void boundaries_that_are_damaged_are_told_and_not_kept() {
        ImportReport report =
                home.take(TestHome.file(brought, "districts.geojson", "{\"type\": \"FeatureCollection\"}"));

        assertThat(report.listNotUsable())
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).contains("\"features\" is not a list"));
    }

    @Test
    void of_a_folder_hidden_files_are_left_out_and_files_that_are_no_tables_are_passed_over() {
        TestHome.file(brought.resolve("deeper"), "history.csv", HISTORY);
        TestHome.file(brought, ".history.csv", HISTORY);
        TestHome.file(brought.resolve(".trash"), "old.csv", HISTORY);
        Path map = TestHome.file(brought, "districts.shp", "{}");

        ImportReport report = home.take(brought);

        assertThat(report.listImported()).extracting(it -> it.entry().name()).containsExactly("history.csv");
        assertThat(report.listPassedOver()).extracting(FileResult::file).containsExactly(map);
        assertThat(report.files()).hasSize(2);
    }

    @Test
    void a_file_named_by_the_person_is_read_whatever_its_name_ends_with() {
        Path odd = TestHome.file(brought, "history.download", HISTORY);

        assertThat(home.take(odd).listImported()).hasSize(1);
    }

    @Test
    void the_register_is_of_all_imports_and_not_of_the_last_alone() {
        home.take(TestHome.file(brought, "history.csv", HISTORY));
        home.take(TestHome.file(brought, "later.csv", "URN,Rating,Inspection Date\n100001,3,20150610\n"));

        assertThat(home.inspections(100001)).hasSize(3);
        assertThat(home.catalogue().files()).extracting(ImportedFile::name).containsExactly("history.csv", "later.csv");
    }

    @Test
    void what_becomes_of_a_file_after_its_import_does_not_matter() throws IOException {
        Path file = TestHome.file(brought, "history.csv", HISTORY);
        home.take(file);
        Files.writeString(file, "overwritten");

        new RebuildRegister(home.home, TestHome.INTAKE).run(ImportProgress.NONE);

        assertThat(home.inspections(100001)).hasSize(2);
    }

    @Test
    void a_date_given_later_replaces_the_one_that_the_file_was_read_with() {
        Path file = TestHome.file(brought, "history.csv", HISTORY);
        home.take(file);

        home.take(List.of(file), ReadOptions.asAt(LocalDate.of(2020, 2, 29)), ImportProgress.NONE);

        assertThat(home.catalogue().listSources())
                .singleElement()
                .satisfies(it -> assertThat(it.asAt()).isEqualTo("2020-02-29"));
        assertThat(home.register().sources()).isEqualTo(home.catalogue().listSources());
    }

    @Test
    void an_import_that_is_stopped_leaves_the_home_as_it_was() {
        home.take(TestHome.file(brought, "history.csv", HISTORY));
        var before = home.contents();
        Path other = TestHome.file(brought, "other.csv", HISTORY.replace("100002", "100003"));
        ImportProgress stopsBeforeTheEnd = new ImportProgress() {
            private volatile boolean stopped;

            @Override
            public void found(List<Path> files) {
                stopped = true;
            }

            @Override
            public boolean cancelled() {
                return stopped;
            }
        };

        assertThatThrownBy(() -> home.take(List.of(other), ReadOptions.NONE, stopsBeforeTheEnd))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        it -> assertThat(it.code()).isEqualTo(UserFacingException.Code.CANCELLED));

        assertThat(home.contents()).isEqualTo(before);
    }

    @Test
    void an_import_that_fails_while_it_puts_things_together_leaves_the_home_as_it_was() {
        home.take(TestHome.file(brought, "history.csv", HISTORY));
        var before = home.contents();
        Path other = TestHome.file(brought, "other.csv", HISTORY.replace("100002", "100003"));
        ImportProgress fails = new ImportProgress() {
            @Override
            public void assembling() {
                throw new IllegalStateException("the lamp fell over");
            }
        };

        assertThatThrownBy(() -> home.take(List.of(other), ReadOptions.NONE, fails))
                .hasMessage("the lamp fell over");

        assertThat(home.contents()).isEqualTo(before);
    }

    @Test
    void while_one_import_runs_another_is_refused_and_says_who_runs() {
        Path file = TestHome.file(brought, "history.csv", HISTORY);
        Path other = TestHome.file(brought, "other.csv", HISTORY.replace("100002", "100003"));
        AtomicReference<Throwable> refusal = new AtomicReference<>();
        ImportProgress importsToo = new ImportProgress() {
            @Override
            public void assembling() {
                refusal.set(catchThrowable(() -> home.take(other)));
            }
        };

        home.take(List.of(file), ReadOptions.NONE, importsToo);

        assertThat(refusal.get())
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("Another Unstuck is changing the data home")
                .hasMessageContaining("this very program");
        assertThat(home.take(other).listImported()).hasSize(1);
    }

    @Test
    void every_issue_is_listed_in_a_csv_that_a_spreadsheet_program_opens_safely() throws IOException {
        Path file = TestHome.file(brought, "history.csv", HISTORY + "100003,=1+1,20180101\n");

        home.take(file);

        ImportedFile entry = home.catalogue().files().get(0);
        assertThat(Files.readAllLines(home.home.report(entry.hash())))
                .hasSize(1 + entry.tables().get(0).issueCount())
                .contains("Table,Row,Column,Problem,Value,Expected")
                .anyMatch(it -> it.startsWith("history.csv,5,Rating,value not understood,'=1+1,"));
    }

    @Test
    void what_is_known_of_a_small_area_is_known_of_the_schools_in_it_by_the_row_of_the_area() {
        Path geography = TestHome.file(
                brought,
                "idaci_2019_lsoa11.csv",
                "lsoa11,idaci_rank,idaci_decile\nE01000001,32000,10\nE01000002,50,1\n");
        Path school = TestHome.file(
                brought,
                "edubasealldata20250831.csv",
                "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),"
                        + "EstablishmentStatus (name),OpenDate,PhaseOfEducation (name),LSOA (code)\n"
                        + "100001,201,City of London,3614,Hill School,Community school,Open,01-09-1999,Primary,E01000002\n");

        home.take(geography, school);

        var facts =
                home.register().schools().find(new Urn(100001)).orElseThrow().listFacts(Attribute.IDACI_DECILE_2019);
        assertThat(facts).singleElement().satisfies(it -> {
            assertThat(it.value()).isEqualTo("1");
            assertThat(it.source().source().layout()).isEqualTo("idaci-2019");
            assertThat(it.source().row()).isEqualTo(3);
        });
    }
}
