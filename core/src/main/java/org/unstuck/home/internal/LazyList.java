package org.unstuck.home.internal;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A list whose entries are put together when first asked for and then stay the same. Safe for many threads. */
final class LazyList<T> extends AbstractList<T> implements RandomAccess {

    private final AtomicReferenceArray<@Nullable T> known;
    private final IntFunction<T> decode;

    LazyList(int size, IntFunction<T> decode) {
        this.known = new AtomicReferenceArray<>(size);
        this.decode = decode;
    }

    @Override
    public T get(int index) {
        T entry = known.get(index);
        if (entry == null) {
            T decoded = decode.apply(index);
            entry = known.compareAndExchange(index, null, decoded);
            return entry == null ? decoded : entry;
        }
        return entry;
    }

    @Override
    public int size() {
        return known.length();
    }
}
