package org.unstuck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.unstuck.engine.AnalysisEngine;
import org.unstuck.engine.Row;
import org.unstuck.engine.SqlScript;
import org.unstuck.statistics.AalenJohansen;
import org.unstuck.statistics.EventTime;
import org.unstuck.statistics.FollowUp;
import org.unstuck.statistics.Interval;
import org.unstuck.statistics.LimitScale;
import org.unstuck.statistics.SurvivalTimes;
import org.unstuck.statistics.Turnbull;

/** The table of time from the first inspection less than good to one that was not. */
final class TimeToGoodTable {

    static final SqlScript SCRIPT = SqlScript.beside(TimeToGoodTable.class, "time_to_good.sql");

    private static final double DAYS_IN_YEAR = 365.25;
    private static final double DAYS_IN_MONTH = DAYS_IN_YEAR / 12;
    private static final String GOOD = "good";
    private static final String CLOSED = "closed";

    private final Question question;

    TimeToGoodTable(Question question) {
        this.question = question;
    }

    TimeToGood make(AnalysisEngine engine) {
        List<FollowUp> followed = new ArrayList<>();
        List<EventTime> became = new ArrayList<>();
        for (Row row : engine.run(SCRIPT, Map.of("as_at", (Object) question.date()))) {
            String ending = row.text("ending");
            long days = row.count("days");
            for (long i = 0; i < row.count("schools") && days > 0; i++) {
                followed.add(followUp(ending, days));
                became.add(became(ending, row.count("days_weak"), days));
            }
        }
        List<TimeToGood.Step> steps = steps(new SurvivalTimes(followed), Turnbull.of(became));
        About about = question.aboutInspections(
                "time-to-good",
                "Time from the first less than good to good",
                "Fight or flight (2020), paragraphs 17 to 20",
                List.of(
                        "All schools of the population with an inspection less than good in the definition's window, closed"
                                + " ones too; predecessors count as the same school.",
                        "A school became good at some time between its last inspection less than good and the one that found"
                                + " it; it is counted from the latter. The columns 'inspected or not' allow for that"
                                + " (Turnbull), in whole months, taking closing as the end of what is known.",
                        "Closing without a school that continues it competes with being graded good (Aalen and Johansen)."
                                + " Schools followed for less time are at risk no more."),
                SCRIPT.name());
        TimeToGood table = new TimeToGood(about, steps);
        return new TimeToGood(about.withReading(reading(table, followed.size())), steps);
    }

    private static FollowUp followUp(String ending, long days) {
        return ending.equals(GOOD) || ending.equals(CLOSED)
                ? FollowUp.endedBy(ending, (double) days)
                : FollowUp.censoredAt((double) days);
    }

    /** In months, as days would make some thousand spans of no further use. */
    private static EventTime became(String ending, long daysWeak, long days) {
        double after = Math.floor(daysWeak / DAYS_IN_MONTH);
        return ending.equals(GOOD)
                ? new EventTime(after, Math.max(after + 1, Math.ceil(days / DAYS_IN_MONTH)))
                : EventTime.notBy(after);
    }

    private static List<TimeToGood.Step> steps(SurvivalTimes followed, Turnbull became) {
        if (followed.followUps().isEmpty()) {
            return List.of();
        }
        AalenJohansen good = AalenJohansen.of(followed, GOOD);
        AalenJohansen closed = AalenJohansen.of(followed, CLOSED);
        double last =
                followed.followUps().stream().mapToDouble(FollowUp::exit).max().orElse(0);
        List<TimeToGood.Step> steps = new ArrayList<>();
        for (int halfYears = 0; halfYears * DAYS_IN_YEAR / 2 <= last; halfYears++) {
            double days = halfYears * DAYS_IN_YEAR / 2;
            Interval notYet = became.survivalAt(6.0 * halfYears);
            Interval limits = good.limitsAt(days, LimitScale.LOG_LOG, Share.LEVEL);
            steps.add(new TimeToGood.Step(
                    halfYears / 2.0,
                    followed.followUps().stream().filter(it -> it.exit() > days).count(),
                    100 * good.incidenceAt(days),
                    new Interval(100 * limits.lower(), 100 * limits.upper()),
                    new Interval(100 * (1 - notYet.upper()), 100 * (1 - notYet.lower())),
                    100 * closed.incidenceAt(days)));
        }
        return steps;
    }

    private static String reading(TimeToGood table, int schools) {
        if (schools == 0) {
            return "No school had a graded inspection less than good.";
        }
        OptionalDouble median = table.median();
        String half = median.isEmpty()
                ? "fewer than half were graded good by the end of what was followed"
                : "half were graded good within " + Phrases.decimal(median.getAsDouble()) + " years";
        String five = table.rows().stream()
                .filter(it -> it.years() == 5)
                .findFirst()
                .map(it -> "; after 5 years " + Phrases.percent(it.good()) + " were (95% interval "
                        + Phrases.range(it.interval()) + ") and " + Phrases.percent(it.closed()) + " had closed before")
                .orElse("");
        return "Of " + Phrases.number(schools) + " schools followed from their first inspection less than good, " + half
                + five + ".";
    }
}
