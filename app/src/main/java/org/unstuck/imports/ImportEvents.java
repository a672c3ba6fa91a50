package org.unstuck.imports;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages that an import has come further, at most twice a second, and that it has ended. */
@Component
final class ImportEvents implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ImportEvents.class);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int MILLISECONDS_BETWEEN = 500;

    private final Imports imports;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "import-events");
        thread.setDaemon(true);
        return thread;
    });

    ImportEvents(Imports imports) {
        this.imports = imports;
    }

    /** A stream of events {@code changed}, and {@code ended} as the last. */
    SseEmitter follow(String id) {
        SseEmitter page = new SseEmitter(PATIENCE.toMillis());
        Follower follower = new Follower(id, page);
        Future<?> ticking =
                clock.scheduleWithFixedDelay(follower::tell, 0, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
        follower.ticking.set(ticking);
        page.onCompletion(() -> ticking.cancel(false));
        return page;
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    private static SseEmitter.SseEventBuilder event(String name) {
        return SseEmitter.event().name(name).data(name);
    }

    private final class Follower {
        private final String id;
        private final SseEmitter page;
        private final AtomicReference<Future<?>> ticking = new AtomicReference<>();
        private @Nullable ImportRecord told;

        Follower(String id, SseEmitter page) {
            this.id = id;
            this.page = page;
        }

        void tell() {
            try {
                Optional<ImportRecord> now = imports.find(id);
                if (now.isEmpty() || !now.get().running()) {
                    page.send(event("changed"));
                    page.send(event("ended"));
                    page.complete();
                    stop();
                } else if (!now.get().equals(told)) {
                    told = now.get();
                    page.send(event("changed"));
                }
            } catch (IOException | IllegalStateException pageWasClosed) {
                stop();
            } catch (DataAccessException databaseIsAway) {
                LOG.debug("How far an import is cannot be told just now", databaseIsAway);
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
