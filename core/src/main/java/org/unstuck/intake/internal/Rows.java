package org.unstuck.intake.internal;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, from the first. */
interface Rows extends Closeable {

    /** The next row, or null at the end; it holds only until the next call. */
    @Nullable
    Row next() throws IOException;

    /**
     * Says which columns will be looked at; others may have any text from now on, but not be
     * blank where they are not.
     */
    void want(boolean[] columns);
}
