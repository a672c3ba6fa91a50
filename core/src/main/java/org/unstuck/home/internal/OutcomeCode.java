package org.unstuck.home.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.Outcome;
import org.unstuck.inspection.ReportCardArea;
import org.unstuck.inspection.Standard;

/**
 * An outcome as three numbers.
 *
 * @param shape which kind of outcome, a grade and a yes or no, packed
 * @param marks a grade or standard for each judgement or area, three bits each
 * @param finding number of the text of an ungraded inspection's finding
 */
record OutcomeCode(int shape, int marks, int finding) {

    private static final int OVERALL_GRADE = 0;
    private static final int SUB_JUDGEMENTS = 1;
    private static final int REPORT_CARD = 2;
    private static final int NO_GRADE = 3;

    private static final int SHAPE_BITS = 2;
    private static final int YES_SHIFT = 5;
    private static final int MARK_BITS = 3;
    private static final int THREE_BITS = 7;

    private static final Grade[] GRADES = Grade.values();
    private static final Judgement[] JUDGEMENTS = Judgement.values();
    private static final ReportCardArea[] AREAS = ReportCardArea.values();
    private static final Standard[] STANDARDS = Standard.values();

    static OutcomeCode of(Outcome outcome, Encoder encoder) {
        if (outcome instanceof Outcome.OverallGrade overall) {
            return new OutcomeCode(
                    shape(OVERALL_GRADE, overall.grade(), null), marks(overall.judgements()), Encoder.NO_TEXT);
        }
        if (outcome instanceof Outcome.SubJudgements judgements) {
            return new OutcomeCode(shape(SUB_JUDGEMENTS, null, null), marks(judgements.judgements()), Encoder.NO_TEXT);
        }
        if (outcome instanceof Outcome.ReportCard card) {
            int shape = shape(REPORT_CARD, null, card.safeguardingMet());
            return new OutcomeCode(shape, marks(card.standards()), Encoder.NO_TEXT);
        }
        Outcome.NoGrade none = (Outcome.NoGrade) outcome;
        int shape = shape(NO_GRADE, none.standing(), none.effectiveAction());
        return new OutcomeCode(shape, 0, encoder.text(none.finding()));
    }

    Outcome outcome(Decoder decoder) {
        Grade grade = Codes.find(GRADES, (shape >>> SHAPE_BITS) & THREE_BITS);
        Boolean yes = yesOrNo((shape >>> YES_SHIFT) & 3);
        return switch (shape & 3) {
            case OVERALL_GRADE ->
                new Outcome.OverallGrade(Objects.requireNonNull(grade), unmark(Judgement.class, JUDGEMENTS, GRADES));
            case SUB_JUDGEMENTS -> new Outcome.SubJudgements(unmark(Judgement.class, JUDGEMENTS, GRADES));
            case REPORT_CARD -> new Outcome.ReportCard(unmark(ReportCardArea.class, AREAS, STANDARDS), yes);
            default -> new Outcome.NoGrade(decoder.text(finding), grade, yes);
        };
    }

    private static int shape(int kind, @Nullable Grade grade, @Nullable Boolean yes) {
        int answer = yes == null ? 0 : yes ? 2 : 1;
        return kind | (Codes.ofNullable(grade) << SHAPE_BITS) | (answer << YES_SHIFT);
    }

    private static @Nullable Boolean yesOrNo(int answer) {
        return answer == 0 ? null : answer == 2;
    }

    private static int marks(Map<? extends Enum<?>, ? extends Enum<?>> given) {
        int marks = 0;
        for (Map.Entry<? extends Enum<?>, ? extends Enum<?>> mark : given.entrySet()) {
            marks |= Codes.ofNullable(mark.getValue()) << (MARK_BITS * Codes.of(mark.getKey()));
        }
        return marks;
    }

    private <K extends Enum<K>, V extends Enum<V>> Map<K, V> unmark(Class<K> type, K[] keys, V[] values) {
        if (marks == 0) {
            return Map.of();
        }
        Map<K, V> given = new EnumMap<>(type);
        for (K key : keys) {
            V value = Codes.find(values, (marks >>> (MARK_BITS * Codes.of(key))) & THREE_BITS);
            if (value != null) {
                given.put(key, value);
            }
        }
        return given;
    }
}
