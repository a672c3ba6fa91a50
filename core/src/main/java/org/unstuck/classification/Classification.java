package org.unstuck.classification;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.unstuck.school.EstablishmentType;
import org.unstuck.school.Phase;
import org.unstuck.school.School;

/**
 * What a definition says of every school it is about, on a date.
 *
 * @param definition the rule
 * @param asAt the date
 * @param schools every school of the population, by ascending URN
 */
public record Classification(Definition definition, LocalDate asAt, List<Classified> schools) {

    /**
     * One school with its verdict.
     *
     * @param school the school
     * @param phase its phase on the date, as the definition counts it
     * @param type its type on the date
     * @param verdict the answer
     */
    public record Classified(School school, Phase phase, EstablishmentType type, Verdict verdict) {

        public boolean met() {
            return verdict.answer() == Verdict.Answer.MET;
        }
    }

    /**
     * How many schools had each answer.
     *
     * @param met on the records found
     * @param metCertain of these, whatever the missing records say
     * @param notMet whatever the missing records say
     * @param couldNotBeJudged not met on the records found, and missing records could change that
     */
    public record Counts(int met, int metCertain, int notMet, int couldNotBeJudged) {

        /** Schools with an answer: met or not met. */
        public int judged() {
            return met + notMet;
        }

        /** Schools that the definition is about. */
        public int all() {
            return met + notMet + couldNotBeJudged;
        }

        /** The least number that met it once the gaps in the records are allowed for. */
        public int lower() {
            return metCertain;
        }

        /** The greatest number that met it once the gaps in the records are allowed for. */
        public int upper() {
            return met + couldNotBeJudged;
        }
    }

    public Classification {
        schools = List.copyOf(schools);
    }

    public Counts counts() {
        return count(it -> true);
    }

    /** Counts among the schools that a condition picks. */
    public Counts count(Predicate<Classified> which) {
        int met = 0;
        int certain = 0;
        int notMet = 0;
        int unknown = 0;
        for (Classified each : schools) {
            if (which.test(each)) {
                switch (each.verdict().answer()) {
                    case MET -> {
                        met++;
                        certain += each.verdict().certain() ? 1 : 0;
                    }
                    case NOT_MET -> notMet++;
                    case COULD_NOT_BE_JUDGED -> unknown++;
                }
            }
        }
        return new Counts(met, certain, notMet, unknown);
    }

    /** How many schools of each phase met it; phases in which none did are left out. */
    public Map<Phase, Integer> metByPhase() {
        Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
        schools.stream().filter(Classified::met).forEach(it -> counts.merge(it.phase(), 1, Integer::sum));
        return counts;
    }
}
