package org.unstuck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.UserFacingException;
import org.unstuck.inspection.Inspection;
import org.unstuck.school.Attribute;

/** Excel and OpenDocument spreadsheets and ZIPs, honest ones and hostile ones. */
class SpreadsheetsAndArchivesTest {

    private static final String HISTORY = "URN,Rating,Inspection Date\n100000,Good,20050921\n";
    private static final String LINKS = "URN,LinkURN,LinkType\n100016,132245,Successor\n";
    private static final String XLSX_HEADER = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
            + "<c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"D1\" t=\"s\"><v>2</v></c></row>";
    private static final String SHARED = Packed.shared("URN", "Rating", "Inspection Date", "Good &amp; Co");
    private static final String ODS_HEADER = "<table:table-row>" + text("URN") + text("Rating") + "<table:table-cell/>"
            + text("Inspection Date") + "</table:table-row>";

    @TempDir
    Path folder;

    private static String text(String content) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + content + "</text:p></table:table-cell>";
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Packed packed) {
        return assertThatThrownBy(() -> ReadFile.of("brought.bin", packed.bytes()))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("brought.bin");
    }

    @Test
    void an_excel_workbook_gives_its_sheets_and_skips_its_notes() {
        String rows = XLSX_HEADER
                + "<row r=\"4\"><c r=\"A4\"><v>1.0E5</v></c><c r=\"B4\" t=\"inlineStr\"><is><r><t>Go</t></r><r><t>od</t></r></is></c>"
                + "<c r=\"D4\" s=\"0\"><v>38616</v></c></row>"
                + "<row r=\"5\"><c r=\"A5\"><v>100001</v></c><c r=\"B5\" t=\"s\"><v>3</v></c>"
                + "<c r=\"D5\" t=\"d\"><v>2006-09-21T00:00:00</v></c></row>";

        ReadFile read = ReadFile.of("history.xlsx", Packed.xlsx(rows, SHARED).bytes());

        assertThat(read.inspections)
                .extracting(Inspection::date)
                .extracting(Object::toString)
                .containsExactly("2005-09-21", "2006-09-21");
        assertThat(read.inspections.get(0).sources().get(0).row()).isEqualTo(4);
        assertThat(read.table().source().name()).isEqualTo("history.xlsx / Data");
        assertThat(read.table().source().id().value()).endsWith("#Data");
        assertThat(read.table().issues()).singleElement().satisfies(it -> {
            assertThat(it.value()).isEqualTo("Good & Co");
            assertThat(it.place()).isEqualTo(new DataIssue.Place("history.xlsx / Data", 5, "Rating"));
        });
        assertThat(read.report().skipped())
                .containsExactly(
                        new FileReport.Skipped("history.xlsx / Notes", "Its columns are those of no known layout."));
    }

    @Test
    void a_percentage_of_a_spreadsheet_is_what_it_shows() {
        String header = "<row>" + inline("URN") + inline("NOR") + inline("PSENELSE") + inline("PNUMEAL")
                + inline("PNUMFSMEVER") + "</row>";
        String row = "<row><c><v>100000</v></c><c><v>270</v></c><c s=\"1\"><v>2.6000000000000002E-2</v></c>"
                + "<c><v>12.5</v></c></row>";

        ReadFile read = ReadFile.of(
                "census 2021.xlsx", Packed.xlsx(header + row, SHARED).bytes());

        assertThat(read.schools.get(0).values())
                .containsEntry(Attribute.SPECIAL_NEEDS_PLAN, "2.6")
                .containsEntry(Attribute.ENGLISH_ADDITIONAL, "12.5")
                .doesNotContainKey(Attribute.FREE_MEALS_EVER_6);
    }

    private static String inline(String content) {
        return "<c t=\"inlineStr\"><is><t>" + content + "</t></is></c>";
    }

    @Test
    void an_opendocument_spreadsheet_gives_its_sheets() {
        String rows = ODS_HEADER
                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell"
                + " table:number-columns-repeated=\"1024\"/></table:table-row>"
                + "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"100000\"><text:p>100,000</text:p>"
                + "</table:table-cell>"
                + text("<text:span>Go</text:span>od<office:annotation><text:p>sic</text:p></office:annotation>")
                + "<table:table-cell/><table:table-cell office:value-type=\"date\""
                + " office:date-value=\"2005-09-21\"><text:p>21/09/05</text:p></table:table-cell></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>";

        ReadFile read = ReadFile.of("history.ods", Packed.ods(rows).bytes());

        assertThat(read.inspections).singleElement().satisfies(it -> {
            assertThat(it.date()).hasToString("2005-09-21");
            assertThat(it.outcome().words()).isEqualTo("good");
            assertThat(it.sources().get(0).row()).isEqualTo(4);
        });
        assertThat(read.table().issueCounts()).isEmpty();
        assertThat(read.table().encoding()).isEqualTo("OpenDocument spreadsheet");
    }

    @Test
    void an_archive_gives_each_member_and_a_bad_one_does_not_lose_the_others() {
        byte[] workbook = Packed.xlsx(
                        XLSX_HEADER
                                + "<row r=\"2\"><c r=\"A2\"><v>100002</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>Good</t></is>"
                                + "</c><c r=\"D2\"><v>38616</v></c></row>",
                        SHARED)
                .bytes();
        Packed archive = Packed.zip()
                .with("a/history.csv", HISTORY)
                .with("links20250831.csv", LINKS)
                .with("report.pdf", new byte[] {'%', 'P', 'D', 'F', 0, 1, 2})
                .with("book.xlsx", workbook)
                .with("inner.zip", Packed.zip().with("history.csv", HISTORY).bytes())
                .with("__MACOSX/._history.csv", new byte[] {0, 5, 22});

        ReadFile read = ReadFile.of("all.zip", archive.bytes());

        assertThat(read.report().tables())
                .extracting(it -> it.source().name())
                .containsExactly(
                        "all.zip / a/history.csv", "all.zip / links20250831.csv", "all.zip / book.xlsx / Data");
        assertThat(read.inspections).hasSize(2);
        assertThat(read.report().skipped())
                .extracting(FileReport.Skipped::name)
                .containsExactlyInAnyOrder(
                        "all.zip / report.pdf", "all.zip / inner.zip", "all.zip / book.xlsx / Notes");
    }

    @Test
    void names_of_members_are_never_paths_to_write_to() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path zip = inside.resolve("history.zip");
        Files.write(
                zip, Packed.zip().with("../../escaped 2020-02-28.csv", HISTORY).bytes());

        ReadFile read = ReadFile.of(zip);

        assertThat(read.inspections).hasSize(1);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(zip);
        }
        assertThat(folder.getParent().resolve("escaped 2020-02-28.csv")).doesNotExist();
    }

    @Test
    void a_zip_bomb() throws IOException {
        byte[] nothing = new byte[1 << 20];
        Arrays.fill(nothing, (byte) ' ');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("history.csv"));
            zip.write(HISTORY.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
        }

        assertThatThrownBy(() -> ReadFile.of("bomb.zip", bytes.toByteArray()))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("bomb.zip / history.csv unpacks to more than")
                .hasMessageContaining("meant to do harm");
    }

    @Test
    void an_archive_of_too_many_members() {
        Packed archive = Packed.zip();
        for (int i = 0; i < 2_001; i++) {
            archive.with("history" + i + ".csv", "");
        }

        refused(archive).hasMessageContaining("2001 members");
    }

    @Test
    void an_external_entity_in_a_workbook_is_not_fetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Good");
        String entity = "<!DOCTYPE sst [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>";
        String shared = entity + SHARED.replace("Good &amp; Co", "&secret;");
        String row = "<row><c><v>100001</v></c><c t=\"s\"><v>3</v></c><c/><c><v>38616</v></c></row>";

        refused(Packed.xlsx(XLSX_HEADER + row, shared)).hasMessageContaining("document type");
        refused(Packed.ods("").with("content.xml", entity + "<x>&secret;</x>")).hasMessageContaining("document type");
    }

    @Test
    void entities_that_grow_are_not_expanded() {
        String laughs = "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";

        refused(Packed.xlsx(XLSX_HEADER, laughs + SHARED.replace("Good &amp; Co", "&b;")))
                .hasMessageContaining("document type");
    }

    @Test
    void cells_and_rows_that_are_repeated_too_often() {
        String wide = "<table:table-row><table:table-cell office:value-type=\"string\""
                + " table:number-columns-repeated=\"100000\"><text:p>x</text:p></table:table-cell></table:table-row>";
        String deep = "<table:table-row table:number-rows-repeated=\"1000000\">" + text("100001") + text("Good")
                + "<table:table-cell/>" + text("20050921") + "</table:table-row>";

        refused(Packed.ods(ODS_HEADER + wide)).hasMessageContaining("row 2 has more than 2000 columns");
        refused(Packed.ods(ODS_HEADER + deep)).hasMessageContaining("repeated 1000000 times");
    }

    @Test
    void a_cell_of_a_megabyte_names_its_place() {
        String huge = "x".repeat(1 << 20);

        refused(Packed.ods(ODS_HEADER + "<table:table-row>" + text("100001") + text(huge) + "</table:table-row>"))
                .hasMessageContaining("row 2, column 2");
        refused(Packed.xlsx(XLSX_HEADER + "<row r=\"2\"><c r=\"B2\" t=\"str\"><v>" + huge + "</v></c></row>", SHARED))
                .hasMessageContaining("row 2, column 2");
    }

    @Test
    void damaged_archives_and_workbooks() {
        byte[] whole = Packed.zip().with("history.csv", HISTORY).bytes();

        assertThatThrownBy(() -> ReadFile.of("cut.zip", Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("cut.zip is a damaged or incomplete archive");
        refused(Packed.xlsx(XLSX_HEADER + "<row><c>", SHARED)).hasMessageContaining("is damaged");
        refused(Packed.xlsx("<row><c t=\"s\"><v>99</v></c></row>", SHARED)).hasMessageContaining("no shared text 99");
    }

    @Test
    void a_workbook_that_counts_from_1904_is_refused() {
        refused(Packed.xlsx(XLSX_HEADER, SHARED)
                        .with(
                                "xl/workbook.xml",
                                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/"
                                        + "2006/relationships\"><workbookPr date1904=\"1\"/><sheets>"
                                        + "<sheet name=\"Data\" r:id=\"rId2\"/></sheets></workbook>"))
                .hasMessageContaining("1904");
    }

    @Test
    void an_archive_without_any_table_says_what_it_found() {
        refused(Packed.zip().with("readme.txt", "nothing here")).hasMessageContaining("readme.txt");
        refused(Packed.zip().with("one.txt", "nothing").with("two.txt", "nothing"))
                .hasMessageContaining("holds nothing that can be used")
                .hasMessageContaining("one.txt")
                .hasMessageContaining("two.txt");
    }
}
