package org.unstuck.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unstuck.engine.AnalysisEngine;
import org.unstuck.engine.Row;
import org.unstuck.engine.SqlScript;

/** The table of monitoring visits; where no source gives a finding, a table that says so. */
final class MonitoringTable {

    static final SqlScript SCRIPT = SqlScript.beside(MonitoringTable.class, "visits.sql");

    private final Question question;

    MonitoringTable(Question question) {
        this.question = question;
    }

    PictureTable make(AnalysisEngine engine) {
        List<Row> rows = engine.run(SCRIPT);
        About about = question.aboutInspections(
                "monitoring-visits",
                "What became of schools after a monitoring visit",
                "Fight or flight (2020), paragraphs 119 and 120",
                List.of(
                        "Visits up to the date to schools whose graded inspection before was less than good, whatever the"
                                + " definition.",
                        "The next inspection may have been a long time after; a visit does not cause what comes after it."),
                SCRIPT.name());
        long unknown = rows.stream()
                .filter(it -> it.findTruth("effective").isEmpty())
                .mapToLong(it -> it.count("visits"))
                .sum();
        if (rows.stream().allMatch(it -> it.findTruth("effective").isEmpty())) {
            return new NotAvailable(
                    about.withReading("None of the imported files says what monitoring visits up to the date found."
                            + (unknown == 0 ? "" : " They date " + Phrases.number(unknown) + " visits.")));
        }
        MonitoringVisits.Finding effective = finding(rows, true);
        MonitoringVisits.Finding ineffective = finding(rows, false);
        return new MonitoringVisits(
                about.withReading(reading(ineffective, effective)), List.of(effective, ineffective), unknown);
    }

    private static MonitoringVisits.Finding finding(List<Row> rows, boolean effective) {
        List<Row> those = rows.stream()
                .filter(it -> it.findTruth("effective").equals(Optional.of(effective)))
                .toList();
        return new MonitoringVisits.Finding(
                effective,
                share(those, "improved"),
                share(those, "good"),
                visits(those.stream().filter(it -> it.findTruth("good").isEmpty())));
    }

    private static Share share(List<Row> rows, String column) {
        return new Share(
                visits(rows.stream().filter(it -> it.findTruth(column).orElse(false))),
                visits(rows.stream().filter(it -> it.findTruth(column).isPresent())));
    }

    private static long visits(Stream<Row> rows) {
        return rows.mapToLong(it -> it.count("visits")).sum();
    }

    private static String reading(MonitoringVisits.Finding ineffective, MonitoringVisits.Finding effective) {
        return "After visits that found leaders not taking effective action, "
                + Phrases.share(ineffective.improved())
                + " of schools were graded better at the next graded inspection; after visits that found effective action, "
                + Phrases.share(effective.improved()) + ". "
                + (overlap(ineffective.improved(), effective.improved())
                        ? "There are not enough visits to tell the two apart."
                        : "The difference is more than chance; it need not be the visits' doing.");
    }

    private static boolean overlap(Share first, Share second) {
        return Ratio.toRest(first, second).map(it -> !it.differsFromOne()).orElse(true);
    }
}
