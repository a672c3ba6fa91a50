package org.unstuck.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks a data file and its description, whoever wrote them, against the rules of DfE's explore education statistics
 * (names, time, geography, filters with totals, symbols, the complete matrix, lengths of labels).
 */
public final class DataFileCheck {
    private DataFileCheck() {}

    /**
     * Everything that is wrong.
     *
     * @param name of the file, without ending
     * @param csv the data
     * @param metadata the description of its columns
     */
    public static List<DataFileFinding> check(String name, String csv, String metadata) {
        List<DataFileFinding> findings = new ArrayList<>();
        if (!name.matches("[A-Za-z0-9_-]+")) {
            findings.add(new DataFileFinding(
                    DataFileFinding.Rule.FILE_NAME,
                    0,
                    "",
                    "The file is called '" + name + "'; its name may have letters, digits, - and _ only."));
        }
        DataTable data = DataTable.read(csv, findings);
        DataTable description = DataTable.read(metadata, findings);
        if (!findings.isEmpty()) {
            return List.copyOf(findings);
        }
        DescriptionRules columns = new DescriptionRules(description, data, findings);
        columns.check();
        if (findings.isEmpty()) {
            new ObservationRules(data, findings).check();
            new MatrixRules(data, columns.filters(), columns.indicators(), findings).check();
        }
        return List.copyOf(findings);
    }
}
