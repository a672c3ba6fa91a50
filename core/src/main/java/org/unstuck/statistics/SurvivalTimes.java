package org.unstuck.statistics;

import java.util.List;

/** The follow-ups of all subjects of a group. Equal times must be equal numbers: count in days or other whole units. */
public record SurvivalTimes(List<FollowUp> followUps) {

    public SurvivalTimes {
        followUps = List.copyOf(followUps);
    }

    /** All events that happened, by name. */
    public List<String> listEvents() {
        return followUps.stream()
                .filter(FollowUp::ended)
                .map(FollowUp::event)
                .distinct()
                .sorted()
                .toList();
    }

    /** The same subjects, every end but this event taken as censored: for cause-specific curves and tests. */
    public SurvivalTimes countingOnly(String event) {
        return new SurvivalTimes(
                followUps.stream().map(each -> each.countingOnly(event)).toList());
    }
}
