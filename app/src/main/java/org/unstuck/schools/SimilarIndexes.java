package org.unstuck.schools;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unstuck.context.SimilarSchools;
import org.unstuck.register.Register;

/** Every school's place among the others, for the dates that were asked for last. Safe for many threads. */
@Component
final class SimilarIndexes {
    private static final int MOST_KEPT = 3;

    private final Map<LocalDate, CompletableFuture<SimilarSchools>> byDate = new LinkedHashMap<>(8, 0.75f, true);
    private @Nullable Register register;

    /** Waits until every school has its place. */
    SimilarSchools get(Register current, LocalDate date) {
        return index(current, date).join();
    }

    /** What {@link #get} would give, where it is at hand; where it is not, work on it begins. */
    Optional<SimilarSchools> find(Register current, LocalDate date) {
        CompletableFuture<SimilarSchools> index = index(current, date);
        return index.isDone() && !index.isCompletedExceptionally() ? Optional.of(index.join()) : Optional.empty();
    }

    private synchronized CompletableFuture<SimilarSchools> index(Register current, LocalDate date) {
        if (register != current) {
            byDate.clear();
            register = current;
        }
        CompletableFuture<SimilarSchools> known = byDate.get(date);
        if (known == null || known.isCompletedExceptionally()) {
            known = CompletableFuture.supplyAsync(() -> new SimilarSchools(current, date), ForkJoinPool.commonPool());
            byDate.put(date, known);
        }
        if (byDate.size() > MOST_KEPT) {
            byDate.remove(byDate.keySet().iterator().next());
        }
        return known;
    }
}
