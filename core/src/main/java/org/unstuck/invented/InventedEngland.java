package org.unstuck.invented;

import java.io.IOException;
import java.nio.file.Path;
import org.unstuck.invented.internal.PublishedFiles;

/** A country of schools that do not exist, in files like the published ones. */
public final class InventedEngland {
    /** The first and the last of the unique reference numbers that only invented schools have. */
    public static final int FIRST_URN = 900_000;

    public static final int LAST_URN = 999_999;

    private InventedEngland() {}

    /**
     * Writes some thirty files; those of the same names are replaced. The same seed and size give the same bytes.
     *
     * @param folder made if absent
     * @return what is true of the country, including what no file tells
     * @throws IOException when a file cannot be written
     */
    public static Truth write(Path folder, long seed, Size size) throws IOException {
        return PublishedFiles.write(folder, seed, size.schools(), size.historyCopies());
    }

    /** Whether a unique reference number belongs to an invented school: every page that shows one says so. */
    public static boolean isInvented(int urn) {
        return urn >= FIRST_URN && urn <= LAST_URN;
    }
}
