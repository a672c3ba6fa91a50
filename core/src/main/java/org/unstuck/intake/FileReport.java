package org.unstuck.intake;

import java.util.List;

/**
 * What came of reading a file.
 *
 * @param tables what was read, in the file's order: one for a CSV, one a sheet, one a member of an archive
 * @param skipped what was not
 */
public record FileReport(List<TableReport> tables, List<Skipped> skipped) {

    /**
     * A sheet or member that fits no layout, such as a cover or notes.
     *
     * @param name its name
     * @param reason why it was not read
     */
    public record Skipped(String name, String reason) {}

    public FileReport {
        tables = List.copyOf(tables);
        skipped = List.copyOf(skipped);
    }
}
