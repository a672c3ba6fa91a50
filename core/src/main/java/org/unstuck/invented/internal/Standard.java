package org.unstuck.invented.internal;

import java.util.ArrayList;
import java.util.List;

/** The five words of a report card. */
enum Standard {
    EXCEPTIONAL("Exceptional"),
    STRONG("Strong standard"),
    EXPECTED("Expected standard"),
    NEEDS_ATTENTION("Needs attention"),
    URGENT_IMPROVEMENT("Urgent improvement");

    /** Inclusion, curriculum, achievement, attendance, personal development, early years, post-16, leadership. */
    static final int AREAS = 8;

    final String officialName;

    Standard(String officialName) {
        this.officialName = officialName;
    }

    /** One word for each of the eight areas, around an overall grade. */
    static List<Standard> cardAround(int grade, Chance chance) {
        List<Standard> words = List.of(values());
        List<Standard> card = new ArrayList<>();
        for (int i = 0; i < AREAS; i++) {
            int step = chance.pick(List.of(-1, 0, 1), 20, 60, 20);
            card.add(words.get(Math.min(words.size() - 1, grade + step)));
        }
        return List.copyOf(card);
    }
}
