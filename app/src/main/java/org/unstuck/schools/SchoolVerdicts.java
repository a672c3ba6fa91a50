package org.unstuck.schools;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Reason;
import org.unstuck.classification.Verdict;
import org.unstuck.inspection.Inspection;

/** What each definition says of a school and why, as programs read it. */
record SchoolVerdicts(String urn, String name, List<Judged> verdicts) {

    /**
     * What one definition says.
     *
     * @param verdict null where the definition is not about the school; then nothing follows
     */
    record Judged(
            String definition,
            int definitionVersion,
            String title,
            LocalDate asAt,
            @Nullable String verdict,
            @Nullable Boolean certain,
            List<Why> reasons,
            List<String> whatWouldChange) {

        static Judged of(SchoolPage.Judgement judgement) {
            Optional<Verdict> verdict = Optional.ofNullable(judgement.verdict());
            return new Judged(
                    judgement.definition().id().value(),
                    judgement.definition().version(),
                    judgement.definition().title(),
                    judgement.asAt(),
                    verdict.map(it -> it.answer().id()).orElse(null),
                    verdict.map(Verdict::certain).orElse(null),
                    Why.of(verdict.map(Verdict::reasons).orElse(List.of())),
                    verdict.map(Verdict::whatWouldChange).orElse(List.of()));
        }
    }

    /**
     * A condition, judged.
     *
     * @param inspections dates of those that decide it
     * @param undecided where a missing record could change it
     * @param parts the conditions it is made of
     */
    record Why(
            String condition,
            String answer,
            String finding,
            List<LocalDate> inspections,
            List<Span> undecided,
            List<Why> parts) {

        static List<Why> of(List<Reason> reasons) {
            return reasons.stream()
                    .map(it -> new Why(
                            it.condition(),
                            it.answer(),
                            it.finding(),
                            it.inspections().stream().map(Inspection::date).toList(),
                            Span.of(it.undecided()),
                            of(it.parts())))
                    .toList();
        }
    }

    static SchoolVerdicts of(SchoolPage page) {
        return new SchoolVerdicts(
                page.school().urn().toString(),
                page.name(),
                page.judgements().stream().map(Judged::of).toList());
    }
}
