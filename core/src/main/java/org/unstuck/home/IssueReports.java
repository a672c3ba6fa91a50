package org.unstuck.home;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.unstuck.SpreadsheetCell;
import org.unstuck.intake.DataIssue;
import org.unstuck.intake.TableReport;

/** For each original the list of what was not as expected, as a CSV that spreadsheet programs open safely. */
final class IssueReports {

    private IssueReports() {}

    static void write(DataHome home, Reading reading) throws IOException {
        byte[] csv = csv(reading).getBytes(StandardCharsets.UTF_8);
        Path file = home.report(reading.file().hash());
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), csv)) {
            AtomicFile.write(file, channel -> AtomicFile.write(channel, ByteBuffer.wrap(csv)));
        }
    }

    private static String csv(Reading reading) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("Table", "Row", "Column", "Problem", "Value", "Expected");
        for (TableReport table : reading.report().tables()) {
            for (DataIssue issue : table.issues()) {
                DataIssue.Place place = issue.place();
                csv.writeRecord(
                        SpreadsheetCell.defused(place.file()),
                        Integer.toString(place.row()),
                        SpreadsheetCell.defused(place.column()),
                        issue.kind(),
                        SpreadsheetCell.defused(issue.value()),
                        SpreadsheetCell.defused(issue.expected()));
            }
        }
        return text.toString();
    }
}
