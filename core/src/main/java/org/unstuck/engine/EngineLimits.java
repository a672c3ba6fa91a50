package org.unstuck.engine;

/**
 * What a database in this process may use.
 *
 * @param megabytes of memory, at least 64
 * @param threads at least 1
 */
public record EngineLimits(int megabytes, int threads) {

    /** Enough for every school of England many times over. */
    public static final EngineLimits USUAL =
            new EngineLimits(1024, Math.min(4, Runtime.getRuntime().availableProcessors()));

    public EngineLimits {
        if (megabytes < 64 || threads < 1) {
            throw new IllegalArgumentException("Too little for a database: " + megabytes + " MB, " + threads);
        }
    }
}
