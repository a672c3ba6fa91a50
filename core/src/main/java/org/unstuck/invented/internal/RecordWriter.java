package org.unstuck.invented.internal;

import java.io.Closeable;
import java.io.IOException;

/** Takes the records of one file, header first. */
interface RecordWriter extends Closeable {
    void write(String[] values) throws IOException;
}
