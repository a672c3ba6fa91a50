package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.Locale;

/** The judgements under an overall grade, as Ofsted's files name them since 2019. */
enum Judged {
    QUALITY("Quality of education"),
    BEHAVIOUR("Behaviour and attitudes"),
    PERSONAL("Personal development"),
    LEADERSHIP("Effectiveness of leadership and management"),
    SAFEGUARDING("Safeguarding is effective?"),
    EARLY_YEARS("Early years provision (where applicable)"),
    SIXTH_FORM("Sixth form provision (where applicable)");

    private static final LocalDate SAFEGUARDING_JUDGED_FROM = LocalDate.of(2015, 9, 1);
    private static final String NOT_JUDGED = "9";

    final String officialName;

    Judged(String officialName) {
        this.officialName = officialName;
    }

    /** The name after another word: "previous quality of education". */
    String nameAfter(String word) {
        return word + officialName.substring(0, 1).toLowerCase(Locale.ROOT) + officialName.substring(1);
    }

    /** Quality, behaviour and personal development are judgements of 2019: earlier inspections have none. */
    String of(Inspection inspection) {
        boolean since2019 = !inspection.start().isBefore(Framework.OF_2019.from);
        Judgements judgements = inspection.judgements();
        return switch (this) {
            case QUALITY -> since2019 ? Integer.toString(judgements.quality()) : NOT_JUDGED;
            case BEHAVIOUR -> since2019 ? Integer.toString(judgements.behaviour()) : NOT_JUDGED;
            case PERSONAL -> since2019 ? Integer.toString(judgements.personal()) : NOT_JUDGED;
            case LEADERSHIP -> Integer.toString(judgements.leadership());
            case SAFEGUARDING -> safeguarding(inspection);
            case EARLY_YEARS -> Integer.toString(judgements.earlyYears());
            case SIXTH_FORM -> Integer.toString(judgements.sixthForm());
        };
    }

    private static String safeguarding(Inspection inspection) {
        if (inspection.start().isBefore(SAFEGUARDING_JUDGED_FROM)) {
            return NOT_JUDGED;
        }
        return inspection.category() == Category.SPECIAL_MEASURES ? "No" : "Yes";
    }
}
