package org.unstuck.classification;

import java.util.List;
import java.util.Optional;

/** The count in a rule that asks for at least so many graded inspections; of several, they move together. */
final class Minimum {

    private Minimum() {}

    static Optional<Integer> find(Clause clause) {
        if (clause instanceof AtLeast atLeast) {
            return Optional.of(atLeast.count());
        }
        return clause.parts().stream().flatMap(it -> find(it).stream()).findFirst();
    }

    /** The same rule with each such count set to {@code minimum}. */
    static Clause replace(Clause clause, int minimum) {
        if (clause instanceof AtLeast atLeast) {
            return new AtLeast(minimum, atLeast.test());
        }
        if (clause instanceof Clause.All) {
            return new Clause.All(replaceEach(clause.parts(), minimum));
        }
        if (clause instanceof Clause.Any) {
            return new Clause.Any(replaceEach(clause.parts(), minimum));
        }
        return clause instanceof Clause.Not not ? new Clause.Not(replace(not.part(), minimum)) : clause;
    }

    private static List<Clause> replaceEach(List<Clause> clauses, int minimum) {
        return clauses.stream().map(it -> replace(it, minimum)).toList();
    }
}
