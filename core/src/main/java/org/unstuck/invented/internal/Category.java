package org.unstuck.invented.internal;

import java.time.LocalDate;

/** Categories of concern, with Ofsted's codes. */
enum Category {
    NONE(""),
    NOTICE_TO_IMPROVE("NTI"),
    SERIOUS_WEAKNESSES("SWK"),
    SPECIAL_MEASURES("SM"),
    REQUIRES_SIGNIFICANT_IMPROVEMENT("RSI");

    private static final LocalDate END_OF_NOTICE_TO_IMPROVE = LocalDate.of(2012, 9, 1);

    final String code;

    Category(String code) {
        this.code = code;
    }

    static Category forGrade(int grade, LocalDate day, Chance chance) {
        if (grade < 4) {
            return NONE;
        }
        if (chance.happens(0.65)) {
            return SPECIAL_MEASURES;
        }
        if (Framework.on(day) == Framework.REPORT_CARDS) {
            return REQUIRES_SIGNIFICANT_IMPROVEMENT;
        }
        return day.isBefore(END_OF_NOTICE_TO_IMPROVE) ? NOTICE_TO_IMPROVE : SERIOUS_WEAKNESSES;
    }
}
