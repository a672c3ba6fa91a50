package org.unstuck.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How to read a file.
 *
 * @param asAt the date its contents hold on, if the person says so; else the file tells
 */
public record ReadOptions(@Nullable LocalDate asAt) {

    public static final ReadOptions NONE = new ReadOptions(null);

    public static ReadOptions asAt(LocalDate date) {
        return new ReadOptions(date);
    }
}
