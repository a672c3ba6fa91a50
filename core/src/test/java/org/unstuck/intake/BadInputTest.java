package org.unstuck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.UserFacingException;
import org.unstuck.school.Attribute;

/** Damaged, hostile and careless files: each ends in a message that says what and where, or in a report. */
class BadInputTest {

    private static final String HEADER = "URN,Rating,Inspection Date\r\n";
    private static final String GOOD = "100000,Good,20050921\r\n";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(byte[] bytes) {
        return assertThatThrownBy(() -> ReadFile.of("history.csv", bytes))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        it -> assertThat(it.code()).isEqualTo(UserFacingException.Code.UNUSABLE_INPUT))
                .hasMessageContaining("history.csv");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_empty_file() {
        refused("").hasMessageContaining("is empty");
    }

    @Test
    void a_header_without_rows() {
        refused(HEADER).hasMessageContaining("no rows below");
    }

    @Test
    void a_picture() {
        byte[] noise = new byte[MEGABYTE];
        new SplittableRandom(1).nextBytes(noise);
        noise[0] = (byte) 0x89;

        refused(noise).hasMessageContaining("is not text");
    }

    @Test
    void an_old_workbook_of_excel() {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}).hasMessageContaining("Save it as .xlsx");
    }

    @Test
    void unicode_text_of_a_spreadsheet_program() {
        refused(("\uFEFF" + HEADER + GOOD).getBytes(StandardCharsets.UTF_16LE)).hasMessageContaining("UTF-16");
    }

    @Test
    void a_nul_character_names_its_line() {
        refused(HEADER + GOOD + "100001,Go\0od,20050921\r\n")
                .hasMessageContaining("line 3")
                .hasMessageContaining("NUL");
    }

    @Test
    void semicolons_and_tabs_are_read_and_other_separators_named() {
        assertThat(ReadFile.of("history.csv", (HEADER + GOOD).replace(',', ';')).inspections)
                .hasSize(1);
        assertThat(ReadFile.of("history.csv", (HEADER + GOOD).replace(',', '\t')).inspections)
                .hasSize(1);
        refused((HEADER + GOOD).replace(',', '|')).hasMessageContaining("'|'");
    }

    @Test
    void a_file_cut_off_in_the_middle_of_a_row_loses_that_row_only() {
        ReadFile read = ReadFile.of("history.csv", HEADER + GOOD + "100001,Outsta");

        assertThat(read.inspections).hasSize(1);
        assertThat(read.table().issues()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo("file ends in the middle of a row");
            assertThat(it.place().row()).isEqualTo(3);
        });
    }

    @Test
    void a_last_row_without_a_line_break_is_whole() {
        ReadFile read = ReadFile.of("history.csv", HEADER + GOOD + "100001,Good,20060921");

        assertThat(read.inspections).hasSize(2);
        assertThat(read.table().issueCounts()).isEmpty();
    }

    @Test
    void rows_with_too_many_or_too_few_cells_are_not_read_since_they_may_be_shifted() {
        ReadFile read = ReadFile.of("history.csv", HEADER + "100001,Good,extra,20050921\r\n100002,Good\r\n" + GOOD);

        assertThat(read.inspections).hasSize(1);
        assertThat(read.table().dropped()).containsEntry("wrong number of cells", 2);
        assertThat(read.table().issues()).extracting(DataIssue::value).containsExactly("4 cells", "2 cells");
    }

    @Test
    void blank_rows_and_blank_cells_at_the_end_are_no_fault() {
        ReadFile read = ReadFile.of("history.csv", HEADER + "\r\n,,\r\n100000,Good,20050921,,\r\n");

        assertThat(read.inspections).hasSize(1);
        assertThat(read.table().dropped()).containsEntry("blank row", 2);
        assertThat(read.table().issueCounts()).isEmpty();
    }

    @Test
    void a_column_that_stands_twice_and_contradicts_itself() {
        refused("URN,Rating,Inspection Date,Rating\r\n100000,Good,20050921,Good\r\n100001,Good,20050921,Inadequate\r\n")
                .hasMessageContaining("'Rating' (the 2nd and the 4th)")
                .hasMessageContaining("row 3")
                .hasMessageContaining("'Good' and 'Inadequate'");
    }

    @Test
    void a_column_that_stands_twice_and_says_the_same() {
        ReadFile read =
                ReadFile.of("history.csv", "URN,Rating,Inspection Date,Rating\r\n100000,Good,20050921,Good\r\n");

        assertThat(read.inspections).hasSize(1);
    }

    @Test
    void a_cell_of_ten_megabytes() {
        String huge = "x".repeat(10 * MEGABYTE);

        refused(HEADER + GOOD + "100001," + huge + ",20050921\r\n").hasMessageContaining("row 3, column 2");
        refused(HEADER + GOOD + "100001,\"" + huge + "\",20050921\r\n").hasMessageContaining("row 3, column 2");
    }

    @Test
    void more_columns_than_any_table_has() {
        refused(HEADER + GOOD + "100001" + ",x".repeat(3_000) + "\r\n").hasMessageContaining("row 3 has more than");
    }

    @Test
    void headers_as_long_and_as_many_as_can_be() {
        String header = "URN" + (",inspection" + "x".repeat(30_000)).repeat(200) + ",y".repeat(1_700) + "\r\n";

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> refused(header + GOOD))
                .hasMessageContaining("comes closest to");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_names_where_it_opens() {
        refused(HEADER + GOOD + "100001,\"Good,20050921\r\n" + GOOD.repeat(3))
                .hasMessageContaining("row 3, column 2")
                .hasMessageContaining("quotation mark");
        refused(HEADER + GOOD + "100001,\"Good,20050921\r\n" + GOOD.repeat(30_000))
                .hasMessageContaining("row 3, column 2");
    }

    @Test
    void a_quoted_cell_may_hold_commas_and_line_breaks_and_rows_count_as_in_a_spreadsheet() {
        String text = "URN,LinkURN,LinkName,LinkType\n100001,140001,\"Mill,\nLane\",Successor\n100002,abc,,Successor\n";

        ReadFile read = ReadFile.of("links20250831.csv", text);

        assertThat(read.links).hasSize(1);
        assertThat(read.table().issues()).extracting(it -> it.place().row()).containsExactly(3);
    }

    @Test
    void urns_of_letters_and_of_the_wrong_length() {
        ReadFile read = ReadFile.of(
                "history.csv", HEADER + "ABCDEF,Good,20050921\r\n12345,Good,20050921\r\n,Good,20050921\r\n" + GOOD);

        assertThat(read.inspections).hasSize(1);
        assertThat(read.table().dropped())
                .containsEntry("URN not understood", 2)
                .containsEntry("no URN", 1);
        assertThat(read.table().issueCounts()).containsEntry("not a URN", 2).containsEntry("missing value", 1);
    }

    @Test
    void impossible_dates() {
        ReadFile read = ReadFile.of(
                "history.csv", HEADER + GOOD + "100001,Good,20050231\r\n100002,Good,17991231\r\n100003,Good,soon\r\n");

        assertThat(read.inspections).hasSize(1);
        assertThat(read.table().issueCounts()).containsEntry("impossible date", 3);
    }

    @Test
    void a_formula_is_a_value_like_any_other() {
        ReadFile read = ReadFile.of("history.csv", HEADER + GOOD + "100001,\"=HYPERLINK(\"\"x\"\")\",20050921\r\n");

        assertThat(read.table().issues())
                .anySatisfy(it -> assertThat(it.value()).isEqualTo("=HYPERLINK(\"x\")"));
    }

    @Test
    void characters_of_windows_in_a_file_of_utf_8_are_read_as_such_and_told() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("urn,name,local_authority_name,phase_of_education,status\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("100000,École Française,Camden,Primary,Open\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("100001,St Mary\u2019s,Camden,Primary,Open\n".getBytes(Charset.forName("windows-1252")));

        ReadFile read = ReadFile.of("gias 2024-06-17.csv", bytes.toByteArray());

        assertThat(read.schools)
                .extracting(it -> it.find(Attribute.NAME).orElseThrow())
                .containsExactly("École Française", "St Mary\u2019s");
        assertThat(read.table().issues()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo("mixed encodings");
            assertThat(it.place()).isEqualTo(new DataIssue.Place("gias 2024-06-17.csv", 3, "name"));
        });
    }

    @Test
    void utf_8_in_a_file_of_windows_is_read_as_such_and_told() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("urn,name,local_authority_name,phase_of_education,status\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 5; i++) {
            bytes.write(
                    ("10000" + i + ",St Mary\u2019s,Camden,Primary,Open\n").getBytes(Charset.forName("windows-1252")));
        }
        bytes.write("100009,École,Camden,Primary,Open\n".getBytes(StandardCharsets.UTF_8));

        ReadFile read = ReadFile.of("gias 2024-06-17.csv", bytes.toByteArray());

        assertThat(read.schools.get(5).find(Attribute.NAME)).contains("École");
        assertThat(read.table().issueCounts()).containsEntry("mixed encodings", 1);
    }

    @Test
    void control_characters_that_stand_for_punctuation_are_read_as_it_and_told() {
        ReadFile read = ReadFile.of(
                "gias 2024-06-17.csv",
                "urn,name,local_authority_name,phase_of_education,status\n100000,A \u0096 B,Camden,Primary,Open\n");

        assertThat(read.schools.get(0).find(Attribute.NAME)).contains("A \u2013 B");
        assertThat(read.table().issueCounts()).containsEntry("control character for punctuation", 1);
    }

    @Test
    void issues_beyond_ten_thousand_are_counted_and_not_kept() {
        ReadFile read = ReadFile.of("history.csv", HEADER + GOOD + "x,Good,20050921\r\n".repeat(10_050));

        assertThat(read.table().issues()).hasSize(TableReport.MOST_ISSUES);
        assertThat(read.table().issueCount()).isEqualTo(10_050);
    }

    @Test
    void a_file_that_shrinks_while_it_is_read() throws IOException {
        Path file = Files.writeString(folder.resolve("history.csv"), HEADER + GOOD.repeat(200_000));
        AtomicBoolean shrunk = new AtomicBoolean();
        Progress shrinking = new Progress() {
            @Override
            public void advanced(String name, long rows) {
                if (shrunk.compareAndSet(false, true)) {
                    try {
                        Files.writeString(file, HEADER + GOOD.repeat(50_000));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        Original original = Original.of(file);

        assertThatThrownBy(() -> new Intake(ReadFile.SHIPPED)
                        .read(original, ReadOptions.NONE, source -> new NoRecords(), shrinking))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("changed while it was being read");
    }

    @Test
    void a_person_may_stop_it() throws IOException {
        Original original = Original.of(Files.writeString(folder.resolve("history.csv"), HEADER + GOOD.repeat(10_000)));
        Progress stopped = new Progress() {
            @Override
            public void advanced(String name, long rows) {
                throw new AssertionError("went on to row " + rows);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> new Intake(ReadFile.SHIPPED)
                        .read(original, ReadOptions.NONE, source -> new NoRecords(), stopped))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        it -> assertThat(it.code()).isEqualTo(UserFacingException.Code.CANCELLED));
    }

    @Test
    void a_file_that_is_not_there_and_a_folder() {
        assertThatThrownBy(() -> Original.of(folder.resolve("nothing.csv"))).isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() -> new Intake(ReadFile.SHIPPED)
                        .read(
                                new Original(folder, "folder", "0".repeat(64)),
                                ReadOptions.NONE,
                                it -> new NoRecords(),
                                Progress.NONE))
                .hasMessage("folder is not a file.");
    }

    @Test
    void the_same_bytes_give_the_same_records_and_the_same_report() {
        String text = HEADER + GOOD + "100001,Fair,20060921\r\n100002,Good,20050231\r\n";
        ReadFile one = ReadFile.of("history.csv", text);
        ReadFile other = ReadFile.of("history.csv", text);

        assertThat(one.inspections).isEqualTo(other.inspections);
        assertThat(one.coverages).isEqualTo(other.coverages);
        assertThat(one.report()).isEqualTo(other.report());
    }
}
