package org.unstuck.pairs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unstuck.classification.Definition;
import org.unstuck.register.Register;
import org.unstuck.workbench.Workbench;

/**
 * The groups of schools that were asked for last, so that another rule costs only the matching. Safe for many threads;
 * several who ask at once wait for one answer.
 */
@Component
final class KnownGroups {
    private static final int MOST_KEPT = 4;

    private record Question(Definition treated, Definition control, LocalDate date) {}

    private final Workbench workbench;
    private final Map<Question, TwoGroups> known = new LinkedHashMap<>(8, 0.75f, true);
    private @Nullable Register register;

    KnownGroups(Workbench workbench) {
        this.workbench = workbench;
    }

    synchronized TwoGroups get(Definition treated, Definition control, LocalDate date) {
        Register current = workbench.register();
        if (register != current) {
            known.clear();
            register = current;
        }
        TwoGroups groups = known.computeIfAbsent(
                new Question(treated, control, date),
                it -> TwoGroups.of(workbench.classify(treated, date), workbench.classify(control, date), date));
        if (known.size() > MOST_KEPT) {
            known.remove(known.keySet().iterator().next());
        }
        return groups;
    }
}
