package org.unstuck.inspection;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an inspection found, in the terms of the framework of its time. */
public sealed interface Outcome {

    /** The outcome in a few words, as a sentence would name it: "requires improvement", "remains good". */
    String words();

    /** The overall grade, where the framework gives one. */
    default Optional<Grade> findOverallGrade() {
        return Optional.empty();
    }

    /** The grade of one judgement, where the framework gives it. */
    default Optional<Grade> findGrade(Judgement judgement) {
        return Optional.empty();
    }

    /** The standard in one area of a report card. */
    default Optional<Standard> findStandard(ReportCardArea area) {
        return Optional.empty();
    }

    /**
     * Graded inspections to 1 September 2024: overall effectiveness, with sub-judgements where a source gives them.
     */
    record OverallGrade(Grade grade, Map<Judgement, Grade> judgements) implements Outcome {
        public OverallGrade {
            judgements = ordered(Judgement.class, judgements);
        }

        public static OverallGrade of(Grade grade) {
            return new OverallGrade(grade, Map.of());
        }

        @Override
        public String words() {
            return grade.words();
        }

        @Override
        public Optional<Grade> findOverallGrade() {
            return Optional.of(grade);
        }

        @Override
        public Optional<Grade> findGrade(Judgement judgement) {
            return Optional.ofNullable(judgements.get(judgement));
        }
    }

    /** Graded inspections from 2 September 2024: sub-judgements without an overall grade. */
    record SubJudgements(Map<Judgement, Grade> judgements) implements Outcome {
        public SubJudgements {
            judgements = ordered(Judgement.class, judgements);
        }

        @Override
        public String words() {
            return "no overall grade";
        }

        @Override
        public Optional<Grade> findGrade(Judgement judgement) {
            return Optional.ofNullable(judgements.get(judgement));
        }
    }

    /** Full inspections from 10 November 2025: a standard for each area. */
    record ReportCard(
            Map<ReportCardArea, Standard> standards,
            @Nullable Boolean safeguardingMet) implements Outcome {
        public ReportCard {
            standards = ordered(ReportCardArea.class, standards);
        }

        @Override
        public String words() {
            return "report card";
        }

        @Override
        public Optional<Standard> findStandard(ReportCardArea area) {
            return Optional.ofNullable(standards.get(area));
        }
    }

    /**
     * Ungraded inspections and monitoring visits.
     *
     * @param finding what the source says in words, for example "School remains Good"; may be empty
     * @param standing the grade that stands after it, repeated from an earlier graded inspection, where the source
     *     says so
     * @param effectiveAction for a monitoring visit, whether leaders were taking effective action, where known
     */
    record NoGrade(
            String finding,
            @Nullable Grade standing,
            @Nullable Boolean effectiveAction) implements Outcome {
        @Override
        public String words() {
            if (!finding.isEmpty()) {
                return finding;
            }
            return standing == null ? "no grade" : "remains " + standing.words();
        }
    }

    private static <K extends Enum<K>, V> Map<K, V> ordered(Class<K> keys, Map<K, V> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        EnumMap<K, V> copy = new EnumMap<>(keys);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }
}
