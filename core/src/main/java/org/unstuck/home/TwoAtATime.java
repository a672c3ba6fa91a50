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

    /** The results in the order of the things. The first failure, in that order, is thrown on. */
    static <T, R> List<R> map(List<T> things, Function<T, R> work) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<R>> futures = new ArrayList<>();
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
            shutDown(threads);
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

    /** Waits for what is still being done, so that nobody writes any more once the caller goes on. */
    private static void shutDown(ExecutorService threads) {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Work that was stopped has not ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
