package org.unstuck.home;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.unstuck.UserFacingException;

/** Does the same work for many things, two at a time: more would need more memory than a small machine has. */
final class TwoAtATime {

    private TwoAtATime() {}

    /**
     * The results in the order of the things. Of failures the first in that order is thrown on, once nothing is being
     * done any more; what was not begun by then never is.
     */
    static <T, R> List<R> map(List<T> things, Function<T, R> work) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<R>> futures = new ArrayList<>();
        try {
            for (T each : things) {
                futures.add(threads.submit(() -> work.apply(each)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserFacingException(UserFacingException.Code.CANCELLED, "The import was stopped.", e);
        } finally {
            futures.forEach(it -> it.cancel(false));
            end(threads);
        }
    }

    private static RuntimeException unwrapped(ExecutionException failure) {
        if (failure.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        if (failure.getCause() instanceof Error cause) {
            throw cause;
        }
        return new IllegalStateException(failure.getCause());
    }

    /** Lets what was begun come to its end: a thread that is interrupted while it writes would leave half a file. */
    private static void end(ExecutorService threads) {
        threads.shutdown();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
