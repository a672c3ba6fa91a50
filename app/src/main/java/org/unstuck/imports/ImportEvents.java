package org.unstuck.imports;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages that an import has come further, at most twice a second, and that it has ended. */
@Component
final class ImportEvents implements DisposableBean {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int MILLISECONDS_BETWEEN = 500;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "import-events");
        thread.setDaemon(true);
        return thread;
    });

    /** A stream of events {@code changed}, and {@code ended} as the last. */
    SseEmitter follow(RunningImport running) {
        SseEmitter page = new SseEmitter(PATIENCE.toMillis());
        Follower follower = new Follower(running, page);
        Future<?> ticking =
                clock.scheduleWithFixedDelay(follower::tell, 0, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
        follower.ticking.set(ticking);
        page.onCompletion(() -> ticking.cancel(false));
        return page;
    }

    /** The stream of an import that has ended. */
    SseEmitter ended() throws IOException {
        SseEmitter page = new SseEmitter(PATIENCE.toMillis());
        end(page);
        return page;
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    private static void end(SseEmitter page) throws IOException {
        page.send(event("changed"));
        page.send(event("ended"));
        page.complete();
    }

    private static SseEmitter.SseEventBuilder event(String name) {
        return SseEmitter.event().name(name).data(name);
    }

    private static final class Follower {
        private final RunningImport running;
        private final SseEmitter page;
        private final AtomicReference<Future<?>> ticking = new AtomicReference<>();
        private long told = -1;

        Follower(RunningImport running, SseEmitter page) {
            this.running = running;
            this.page = page;
        }

        void tell() {
            try {
                if (!running.record().running()) {
                    end(page);
                    stop();
                } else if (running.changes() != told) {
                    told = running.changes();
                    page.send(event("changed"));
                }
            } catch (IOException | IllegalStateException pageWasClosed) {
                stop();
            }
        }

        private void stop() {
            Future<?> known = ticking.get();
            if (known != null) {
                known.cancel(false);
            }
        }
    }
}
