package org.unstuck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two programs make the same new workspace at the same moment. */
class FirstOpeningTest {
    private static final int PROGRAMS = 4;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void all_of_them_find_it_whole(TestDatabase kind) throws Exception {
        DatabaseAddress address = kind.empty();
        CyclicBarrier start = new CyclicBarrier(PROGRAMS);
        ExecutorService programs = Executors.newFixedThreadPool(PROGRAMS);
        try {
            List<Future<Integer>> opened = programs.invokeAll(
                    Stream.<Callable<Integer>>generate(() -> () -> open(address, start))
                            .limit(PROGRAMS)
                            .toList(),
                    60,
                    TimeUnit.SECONDS);

            for (Future<Integer> each : opened) {
                assertThat(each.get()).as("tables still to be made").isZero();
            }
        } finally {
            programs.shutdownNow();
        }
    }

    private static int open(DatabaseAddress address, CyclicBarrier start) throws Exception {
        try (WorkspaceDatabase database = new WorkspaceDatabase(address)) {
            start.await();
            return database.open().countPendingMigrations();
        }
    }
}
