package org.unstuck.store;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers for a moment that a server was away, so that a page says so at once and not after each of its questions has
 * waited for a connection. Safe for many threads.
 */
final class Outage {
    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private record Noticed(String why, long until) {}

    private volatile @Nullable Noticed last;

    /**
     * To be asked before a connection is.
     *
     * @throws SQLException if the server was away just now
     */
    void refuseSoonAfter() throws SQLException {
        Noticed noticed = last;
        if (noticed != null && System.nanoTime() - noticed.until() < 0) {
            throw new SQLException(noticed.why(), "08001");
        }
    }

    /** Takes note of why there was no connection; that all were in use is no outage. */
    void notice(SQLException failure) {
        if (failure.getCause() instanceof SQLException cause) {
            if (last == null) {
                LOG.warn("The database cannot be reached; pages say so until it is back: {}", cause.getMessage());
            }
            last = new Noticed(String.valueOf(cause.getMessage()), System.nanoTime() + REMEMBERED.toNanos());
        }
    }

    /** Takes note of a connection. */
    void over() {
        if (last != null) {
            last = null;
            LOG.warn("The database is back");
        }
    }
}
