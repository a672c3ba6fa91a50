package org.unstuck.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unstuck.classification.Verdict;
import org.unstuck.inspection.Inspection;
import org.unstuck.register.Register;
import org.unstuck.school.EstablishmentType;
import org.unstuck.school.Phase;
import org.unstuck.web.Csv;

/** A list of schools as a CSV file. */
final class SchoolsFile {
    private static final List<String> HEADER = List.of(
            "urn",
            "name",
            "open",
            "phase",
            "type",
            "local_authority",
            "region",
            "trust",
            "definition",
            "definition_version",
            "as_at",
            "verdict",
            "certain",
            "graded_inspections",
            "outcomes");

    private SchoolsFile() {}

    static String of(SchoolSearch search, List<Listed> found, Register register) {
        Csv csv = new Csv();
        List<String> header = new ArrayList<>(HEADER);
        if (register.invented()) {
            header.add("invented");
        }
        csv.row(header);
        for (Listed listed : found) {
            List<String> row = new ArrayList<>(cells(search, listed));
            if (register.invented()) {
                row.add("yes");
            }
            csv.row(row);
        }
        return csv.toString();
    }

    private static List<String> cells(SchoolSearch search, Listed listed) {
        SchoolIndex.Entry entry = listed.entry();
        List<Inspection> graded = listed.listCounted();
        Optional<Verdict> verdict = listed.findVerdict();
        return List.of(
                entry.school().urn().toString(),
                entry.name(),
                yes(entry.open()),
                listed.findPhase().map(Phase::id).orElse(""),
                Optional.ofNullable(entry.type()).map(EstablishmentType::id).orElse(""),
                entry.authority(),
                entry.region(),
                entry.trust(),
                search.definition().id().value(),
                Integer.toString(search.definition().version()),
                search.asAt().toString(),
                verdict.map(it -> it.answer().id()).orElse(""),
                verdict.map(it -> yes(it.certain())).orElse(""),
                Integer.toString(graded.size()),
                String.join(
                        "; ",
                        graded.stream()
                                .map(it -> it.date() + " " + it.outcome().words())
                                .toList()));
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }
}
