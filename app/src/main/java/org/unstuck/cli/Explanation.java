package org.unstuck.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.unstuck.classification.Classification.Classified;
import org.unstuck.classification.Reason;
import org.unstuck.classification.Verdict;
import org.unstuck.classification.Words;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.provenance.SourceRow;

/** A verdict for people to read: the answer, why, what would change it, and the inspections with their sources. */
final class Explanation {
    private final Classified classified;
    private final boolean open;

    /** @param open whether the school was open on the date */
    Explanation(Classified classified, boolean open) {
        this.classified = classified;
        this.open = open;
    }

    void print(PrintWriter out) {
        Verdict verdict = classified.verdict();
        LocalDate asAt = verdict.asAt();
        out.printf(
                "%s (%s), %s%n",
                classified.school().nameOn(asAt),
                classified.school().urn(),
                classified.type().words());
        if (!open) {
            out.printf("It was not open on %s, so no count includes it.%n", Words.date(asAt));
        }
        out.printf(
                "'%s' on %s: %s%s.%n%n",
                verdict.definition().title(),
                Words.date(asAt),
                verdict.answer().words(),
                verdict.answer() == Verdict.Answer.MET && !verdict.certain() ? " on the records found" : "");
        verdict.reasons().forEach(it -> reason(out, it, ""));
        out.printf("%nWhat would change this%n");
        verdict.whatWouldChange().forEach(it -> out.printf("  %s%n", it));
        inspections(out, verdict.history());
    }

    private static void reason(PrintWriter out, Reason reason, String indent) {
        out.printf("%s%s: %s%n", indent, sentence(reason.condition()), reason.answer());
        out.printf("%s  %s.%n", indent, sentence(reason.finding()));
        if (!reason.undecided().isEmpty()) {
            out.printf("%s  Not known: %s.%n", indent, Words.periods(reason.undecided()));
        }
        reason.parts().forEach(it -> reason(out, it, indent + "  "));
    }

    private static void inspections(PrintWriter out, InspectionHistory history) {
        out.printf("%nInspections of %s%n", urns(history));
        for (Inspection inspection : history.inspections()) {
            SourceRow source = inspection.sources().get(0);
            out.printf(
                    "  %-17s %-18s %-28s %s, %s row %d%n",
                    Words.date(inspection.date()),
                    inspection.kind().words(),
                    inspection.outcome().words(),
                    inspection.urn(),
                    source.source().name(),
                    source.row());
        }
        history.lineage().oddities().forEach(it -> out.printf("  %s%n", it));
    }

    private static String urns(InspectionHistory history) {
        List<String> urns =
                history.lineage().members().stream().map(Object::toString).toList();
        return String.join(", before that ", urns);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
