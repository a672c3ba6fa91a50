package org.unstuck.school;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers the distinct texts that many sources say, so that each is held once. The numbers depend on who asks first.
 * Safe for many threads.
 */
public final class ValuePool {

    /** Texts that {@link SchoolPacking} has room for. */
    static final int MOST = 1 << 24;

    private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>(1 << 19);
    private final AtomicInteger next = new AtomicInteger();

    int number(String value) {
        Integer known = numbers.get(value);
        return known != null ? known : numbers.computeIfAbsent(value, it -> next());
    }

    /** The texts by their numbers. */
    String[] values() {
        String[] values = new String[numbers.size()];
        numbers.forEach((value, number) -> values[number] = value);
        return values;
    }

    private int next() {
        int number = next.getAndIncrement();
        if (number >= MOST) {
            throw new IllegalStateException("More than " + MOST + " different values");
        }
        return number;
    }
}
