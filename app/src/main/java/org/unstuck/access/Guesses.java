package org.unstuck.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Counts failed sign-ins, so that nobody guesses passphrases by the thousand: few for one name, more from one address,
 * behind which many may sit. Kept in memory; safe for many threads.
 */
public final class Guesses {
    public static final Duration WINDOW = Duration.ofMinutes(15);
    public static final int MOST_FOR_A_NAME = 10;
    static final int MOST_FROM_AN_ADDRESS = 100;
    private static final int MOST_KEPT = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    public Guesses(Clock clock) {
        this.clock = clock;
    }

    /** Whether another try may be made. */
    public synchronized boolean mayTry(String name, String address) {
        return recent(forName(name)) < MOST_FOR_A_NAME && mayTryFrom(address);
    }

    /** Whether another try may be made from an address, where a try names nobody. */
    public synchronized boolean mayTryFrom(String address) {
        return recent(fromAddress(address)) < MOST_FROM_AN_ADDRESS;
    }

    /** Counts a failure that named nobody. */
    public synchronized void failedFrom(String address) {
        note(fromAddress(address));
    }

    public synchronized void failed(String name, String address) {
        note(forName(name));
        failedFrom(address);
    }

    public synchronized void succeeded(String name) {
        failures.remove(forName(name));
    }

    private int recent(String key) {
        Deque<Instant> known = failures.get(key);
        if (known == null) {
            return 0;
        }
        Instant now = clock.instant();
        Instant from = now.minus(WINDOW);
        known.removeIf(it -> it.isAfter(now)); // the clock was put back: nobody should wait until it has caught up
        while (!known.isEmpty() && known.peekFirst().isBefore(from)) {
            known.removeFirst();
        }
        return known.size();
    }

    private void note(String key) {
        failures.computeIfAbsent(key, it -> new ArrayDeque<>()).addLast(clock.instant());
    }

    private static String forName(String name) {
        return "name " + name.toLowerCase(Locale.ROOT);
    }

    private static String fromAddress(String address) {
        return "address " + address;
    }
}
