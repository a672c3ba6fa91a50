package org.unstuck.home.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.Outcome;
import org.unstuck.inspection.ReportCardArea;
import org.unstuck.inspection.Standard;

class OutcomeCodeTest {

    @Property
    void every_outcome_is_decoded_as_it_was_encoded(@ForAll("outcomes") Outcome outcome) {
        Encoder encoder = new Encoder(List.of());

        OutcomeCode code = OutcomeCode.of(outcome, encoder);

        assertThat(code.outcome(new Decoder(List.of(), encoder.texts()))).isEqualTo(outcome);
    }

    @Provide
    Arbitrary<Outcome> outcomes() {
        Arbitrary<Grade> grades = Arbitraries.of(Grade.class);
        Arbitrary<Map<Judgement, Grade>> judgements = Arbitraries.maps(Arbitraries.of(Judgement.class), grades);
        Arbitrary<Map<ReportCardArea, Standard>> standards =
                Arbitraries.maps(Arbitraries.of(ReportCardArea.class), Arbitraries.of(Standard.class));
        Arbitrary<Optional<Boolean>> answers = Arbitraries.of(true, false).optional();
        return Arbitraries.oneOf(
                Combinators.combine(grades, judgements).as(Outcome.OverallGrade::new),
                judgements.map(Outcome.SubJudgements::new),
                Combinators.combine(standards, answers).as((all, met) -> new Outcome.ReportCard(all, orNull(met))),
                Combinators.combine(Arbitraries.strings(), grades.optional(), answers)
                        .as((finding, standing, effective) ->
                                new Outcome.NoGrade(finding, orNull(standing), orNull(effective))));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
