package org.unstuck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-5", "@SUM(A1)", "\tx", "\rx"})
    void a_cell_that_a_spreadsheet_would_run_is_made_text(String cell) {
        assertThat(write(cell)).matches("(?s)\"?'.*");
    }

    @Test
    void commas_quotes_and_line_ends_stay_inside_their_cell() {
        assertThat(write("St Mary's, \"Upper\"\nSchool")).isEqualTo("\"St Mary's, \"\"Upper\"\"\nSchool\"\r\n");
    }

    @Property
    void no_cell_begins_as_a_formula(@ForAll String cell) {
        String written = write(cell);
        String first = written.startsWith("\"") ? written.substring(1) : written;

        assertThat("=+-@\t".indexOf(first.charAt(0))).isNegative();
    }

    private static String write(String cell) {
        Csv csv = new Csv();
        csv.row(List.of(cell));
        return csv.toString();
    }
}
