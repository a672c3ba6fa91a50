package org.unstuck.classification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.unstuck.register.Register;
import org.unstuck.school.EstablishmentType;
import org.unstuck.school.Phase;
import org.unstuck.school.School;

/** Judges every school of a register. Immutable, and safe for many threads. */
public final class Classifier {

    private final Register register;

    public Classifier(Register register) {
        this.register = register;
    }

    /** Judges every school that the definition is about, on a date. */
    public Classification classify(Definition definition, LocalDate asAt) {
        Judge judge = new Judge(definition, asAt);
        Stream<School> schools = register.listOpenOn(asAt).parallelStream();
        return new Classification(
                definition,
                asAt,
                schools.map(it -> classify(it, definition, asAt, judge))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Judges one school, whether or not it was open on the date; empty where the definition is not about it. */
    public Optional<Classification.Classified> classify(School school, Definition definition, LocalDate asAt) {
        return classify(school, definition, asAt, new Judge(definition, asAt));
    }

    private Optional<Classification.Classified> classify(
            School school, Definition definition, LocalDate asAt, Judge judge) {
        Optional<EstablishmentType> type = school.findTypeOn(asAt);
        Optional<Phase> phase = school.findPhaseOn(asAt);
        if (type.isEmpty() || phase.isEmpty() || !definition.population().includes(phase.get(), type.get())) {
            return Optional.empty();
        }
        Verdict verdict = judge.judge(register.history(school.urn(), definition.lineage()));
        return Optional.of(new Classification.Classified(
                school, definition.population().countedAs(phase.get()), type.get(), verdict));
    }
}
