package org.unstuck.disclosure;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that passed disclosure control, or was made of nothing else. Only this room can make one, so what asks for
 * a {@code Publishable} cannot be given a list of schools or a raw count.
 *
 * <p>The functions handed to {@link #map} and {@link #and} must take what they print from their argument alone.
 *
 * @param <T> a table, a workbook, a figure
 */
public final class Publishable<T> {
    private final T value;

    Publishable(T value) {
        this.value = value;
    }

    public T value() {
        return value;
    }

    /** What is made of it, for example a workbook of tables. */
    public <R> Publishable<R> map(Function<? super T, ? extends R> make) {
        return new Publishable<>(make.apply(value));
    }

    /** What is made of two. */
    public <U, R> Publishable<R> and(Publishable<U> other, BiFunction<? super T, ? super U, ? extends R> make) {
        return new Publishable<>(make.apply(value, other.value));
    }
}
