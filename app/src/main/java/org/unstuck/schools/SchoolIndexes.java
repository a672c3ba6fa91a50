package org.unstuck.schools;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unstuck.access.Reach;
import org.unstuck.register.Register;

/** The indexes of the current register for the dates that were asked for last. Safe for many threads. */
@Component
final class SchoolIndexes {
    private static final int MOST_KEPT = 4;

    private final Map<LocalDate, SchoolIndex> byDate = new LinkedHashMap<>(8, 0.75f, true);
    private @Nullable Register register;

    /** The schools within a reach, as they were on a date. */
    SchoolIndex get(Register current, LocalDate date, Reach reach) {
        SchoolIndex all = get(current, date);
        return reach.everySchool() ? all : all.keeping(new Within(reach, current));
    }

    private synchronized SchoolIndex get(Register current, LocalDate date) {
        if (register != current) {
            byDate.clear();
            register = current;
        }
        SchoolIndex index = byDate.computeIfAbsent(date, it -> SchoolIndex.of(current, it));
        if (byDate.size() > MOST_KEPT) {
            byDate.remove(byDate.keySet().iterator().next());
        }
        return index;
    }
}
