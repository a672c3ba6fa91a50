package org.unstuck.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessesTest {
    private final SettableClock clock = new SettableClock();
    private final Guesses guesses = new Guesses(clock);

    @Test
    void ten_failures_for_a_name_within_a_quarter_of_an_hour_end_its_tries_from_anywhere() {
        fail(Guesses.MOST_FOR_A_NAME - 1, "ann", "192.0.2.1");
        assertThat(guesses.mayTry("ann", "192.0.2.2")).isTrue();

        fail(1, "ANN", "192.0.2.3");

        assertThat(guesses.mayTry("ann", "192.0.2.2")).isFalse();
        assertThat(guesses.mayTry("bob", "192.0.2.3")).isTrue();
    }

    @Test
    void a_hundred_failures_from_an_address_end_its_tries_for_any_name() {
        for (int name = 0; name < Guesses.MOST_FROM_AN_ADDRESS; name++) {
            fail(1, "name" + name, "192.0.2.1");
        }

        assertThat(guesses.mayTry("ann", "192.0.2.1")).isFalse();
        assertThat(guesses.mayTry("ann", "192.0.2.2")).isTrue();
    }

    @Test
    void waiting_helps_and_so_does_the_right_passphrase() {
        fail(Guesses.MOST_FOR_A_NAME, "ann", "192.0.2.1");
        clock.now = clock.now.plus(Guesses.WINDOW).plusSeconds(1);
        assertThat(guesses.mayTry("ann", "192.0.2.1")).isTrue();

        fail(Guesses.MOST_FOR_A_NAME, "ann", "192.0.2.1");
        guesses.succeeded("ann");
        assertThat(guesses.mayTry("ann", "192.0.2.1")).isTrue();
    }

    @Test
    void nobody_waits_for_a_clock_that_was_put_back() {
        fail(Guesses.MOST_FOR_A_NAME, "ann", "192.0.2.1");

        clock.now = clock.now.minus(Duration.ofHours(1));

        assertThat(guesses.mayTry("ann", "192.0.2.1")).isTrue();
    }

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            guesses.failed(name, address);
            clock.now = clock.now.plus(Duration.ofMillis(1));
        }
    }

    private static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
