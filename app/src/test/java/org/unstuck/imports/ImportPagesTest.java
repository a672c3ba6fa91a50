package org.unstuck.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unstuck.access.LocalAccess;
import org.unstuck.home.DataHome;
import org.unstuck.home.ImportFiles;
import org.unstuck.intake.Intake;
import org.unstuck.intake.Layouts;
import org.unstuck.web.Visitor;

/** Importing real files through the pages, into a home of its own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "spring.servlet.multipart.max-file-size=1MB"})
class ImportPagesTest {
    private static final String HISTORY = "URN,Rating,Inspection Date\n100000,Outstanding,20130418\n";

    @TempDir
    static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private LocalAccess access;

    @Autowired
    private Semaphore gate;

    private Visitor visitor;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> folder.toString());
    }

    @BeforeEach
    void visit() {
        visitor = new Visitor(port, access);
        gate.drainPermits();
        gate.release(1_000);
    }

    @AfterEach
    void letGo() {
        gate.release(1_000);
    }

    @Test
    void a_file_is_recognised_imported_and_its_problems_are_listed_by_kind_and_as_csv() throws Exception {
        String page = imported("a.csv", HISTORY + "100001,Marvellous,20130418\n100001,=Good,20140418\n");

        assertThat(Visitor.text(page))
                .contains("1 file imported", "a.csv Imported Graded inspections from September 2005, as at 18 April")
                .contains("Value not understood: 2", "a.csv, row 3, column ‘Rating’: ‘Marvellous’; expected");
        HttpResponse<String> csv = visitor.get(page.replaceAll("(?s).*href=\"([^\"]*problems.csv)\".*", "$1"));
        assertThat(csv.body()).contains("a.csv,3,Rating,value not understood,Marvellous", "'=Good");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"problems-");
        visitor.read("/import", 200, "Imported so far", "a.csv Graded inspections from September 2005");
    }

    @Test
    void a_file_that_cannot_be_used_says_why_and_holds_up_no_other() throws Exception {
        String page = imported("good.csv", HISTORY + "100002,Good,20140102\n", "<b>bad</b>.csv", "Name,Age\nAda,36\n");

        assertThat(Visitor.text(page)).contains("1 file imported", "1 file could not be used", "Cannot be used");
        assertThat(page).doesNotContain("<b>bad");
    }

    @Test
    void the_same_file_twice_changes_nothing_and_says_so() throws Exception {
        String history = HISTORY + "100003,Good,20140102\n";
        imported("first.csv", history);

        String page = imported("second.csv", history);

        assertThat(Visitor.text(page))
                .contains("Nothing new was imported", "The same content was imported as first.csv");
    }

    @Test
    void a_second_import_is_refused_while_one_runs_which_can_be_followed_and_stopped() throws Exception {
        gate.drainPermits();
        String address = started(visitor.upload("/import", "files", "slow.csv", HISTORY + "100004,Good,20140102\n"));
        String running = visitor.read(address, 200, "Importing 1 file", "slow.csv Waiting", "0 of 1 file read");
        assertThat(running).contains("sse-connect=\"" + address + "/events\"", "Look again how far it is");

        Visitor.checked(
                visitor.upload("/import", "files", "other.csv", HISTORY),
                409,
                "There is a problem",
                "Another import is running");

        assertThat(visitor.post(address + "/stop").statusCode()).isEqualTo(302);
        gate.release(1_000);
        String events = new String(visitor.open(address + "/events").body().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(events).contains("event:changed").endsWith("event:ended\ndata:ended\n\n");
        visitor.read(address, 200, "The import was stopped", "What was imported before is unchanged", "Not imported");
    }

    @Test
    void sending_no_file_is_an_error_that_leads_to_the_field() {
        HttpResponse<String> answer = visitor.upload("/import", "files", "", "");

        assertThat(Visitor.checked(answer, 422, "There is a problem", "Choose at least one file"))
                .contains("href=\"#files\"", "<title>Error: ");
    }

    @Test
    void a_file_over_the_limit_is_refused_with_another_way() {
        HttpResponse<String> answer = visitor.upload("/import", "files", "large.csv", "x".repeat(2_000_000));

        Visitor.checked(answer, 413, "too large or too many to send at once", "unstuck import FOLDER");
    }

    @Test
    void more_files_than_a_form_may_hold_are_refused_with_another_way() {
        String[] files = new String[1_200];
        for (int at = 0; at < files.length; at += 2) {
            files[at] = at + ".csv";
            files[at + 1] = HISTORY;
        }

        Visitor.checked(visitor.upload("/import", "files", files), 413, "too large or too many");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/imports/nope",
                "/imports/20200101-000000",
                "/imports/..%5C..%5Ccatalogue",
                "/imports/nope/events",
                "/import/files/nope/problems.csv"
            })
    void an_import_that_is_not_there_is_not_found(String path) {
        assertThat(visitor.get(path).statusCode()).isIn(400, 404);
    }

    private String imported(String... files) throws InterruptedException {
        String address = started(visitor.upload("/import", "files", files));
        for (int tries = 0; tries < 600; tries++) {
            String page = visitor.get(address).body();
            if (!page.contains("sse-connect")) {
                return page;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The import did not end");
    }

    private static String started(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*(/imports/.*)", "$1");
    }

    @TestConfiguration
    static class GatedImports {
        @Bean
        Semaphore gate() {
            return new Semaphore(0);
        }

        @Bean
        @Primary
        Importer gated(DataHome home, Semaphore gate) {
            return (files, options, progress) -> {
                gate.acquireUninterruptibly();
                return new ImportFiles(home, new Intake(Layouts.shipped()), Clock.systemUTC())
                        .run(files, options, progress);
            };
        }
    }
}
