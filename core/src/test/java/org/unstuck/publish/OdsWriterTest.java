package org.unstuck.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsWriterTest {
    private static final Workbook WORKBOOK =
            Publications.safe().map(Publications::workbook).value();

    @TempDir
    private Path folder;

    @Test
    void what_somebody_wrote_fits_into_a_cell_whatever_it_is() {
        assertThat(Cell.written(" See [note 7]\r\n and \uFFFE \uD800 more ", "none")
                        .words())
                .isEqualTo("See (note 7)  and     more");
        assertThat(Cell.written("\u0000\n", "none").words()).isEqualTo("none");
    }

    @Test
    void the_rules_of_accessible_spreadsheets_hold() {
        new SpreadsheetRules(OdsWriter.toBytes(WORKBOOK)).mustHold();
    }

    @Test
    void a_workbook_without_notes_holds_them_too() {
        Sheet sheet = new Sheet(
                "Table_2",
                "Schools",
                List.of(),
                List.of(Column.text("Year"), Column.number("Schools")),
                List.of(List.of(Cell.text("2019"), Cell.mark(Shorthand.NOT_AVAILABLE))));

        new SpreadsheetRules(OdsWriter.toBytes(new Workbook(Publications.cover(), List.of(), List.of(sheet))))
                .mustHold();
    }

    @Test
    void numbers_have_thousands_separators_and_hidden_ones_their_mark() {
        List<List<String>> rows = new SpreadsheetRules(OdsWriter.toBytes(WORKBOOK)).texts("Table_1");

        assertThat(rows.get(0))
                .containsExactly("Schools that met the definition, by phase, England, 31 August 2019 [note 1][note 2]");
        assertThat(rows.get(4)).containsExactly("primary", "15,890", "1,890", "11.9");
        assertThat(rows.get(7)).containsExactly("=1+1", "342", "[c]", "[c]");
    }

    @Test
    void the_same_workbook_gives_the_same_bytes() {
        assertThat(OdsWriter.toBytes(WORKBOOK)).isEqualTo(OdsWriter.toBytes(WORKBOOK));
    }

    @Test
    void a_reader_of_open_documents_finds_every_cell_of_the_table() throws IOException {
        List<List<String>> rows =
                libreOffice("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,4");

        assertThat(rows.get(3))
                .containsExactly(
                        "Phase", "All schools", "Schools that met the definition", "Percentage of schools [note 2]");
        assertThat(rows.get(4)).containsExactly("primary", "15,890", "1,890", "11.9");
        assertThat(rows.get(7)).containsExactly("=1+1", "342", "[c]", "[c]");
    }

    @Test
    void a_table_with_a_blank_cell_cannot_be_made() {
        assertThatThrownBy(() -> Cell.text(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_column_of_numbers_holds_no_words() {
        assertThatThrownBy(() -> new Sheet(
                        "Table_1",
                        "Title",
                        List.of(),
                        List.of(Column.number("Schools")),
                        List.of(List.of(Cell.text("about five")))))
                .hasMessageContaining("cannot hold");
    }

    @Test
    void a_note_that_nothing_refers_to_is_refused_and_so_is_a_missing_one() {
        assertThatThrownBy(() -> new Workbook(WORKBOOK.cover(), List.of("One.", "Two.", "Three."), WORKBOOK.sheets()))
                .hasMessageContaining("[note 3]");
        assertThatThrownBy(() -> new Workbook(WORKBOOK.cover(), List.of("One."), WORKBOOK.sheets()))
                .hasMessageContaining("[note 2]");
    }

    @Test
    void a_name_that_a_spreadsheet_takes_for_an_address_is_refused() {
        Sheet sheet = WORKBOOK.sheets().get(0);

        assertThatThrownBy(() -> new Sheet("T1", sheet.title(), List.of(), sheet.columns(), sheet.rows()))
                .hasMessageContaining("Table_1");
    }

    /** The fourth sheet as LibreOffice converts it; skipped where it is not installed. */
    private List<List<String>> libreOffice(String format) throws IOException {
        Path program = Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("/usr/bin/soffice"));
        assumeTrue(Files.isExecutable(program), "SKIPPED: LibreOffice is not installed, so it did not open the file");
        Path file = Files.write(folder.resolve("tables.ods"), OdsWriter.toBytes(WORKBOOK));
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(folder.resolve("log"))).doesNotContainIgnoringCase("error");
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(folder.resolve("tables-Table_1.csv"))) {
            csv.forEach(it -> rows.add(it.getFields()));
        }
        return rows;
    }
}
