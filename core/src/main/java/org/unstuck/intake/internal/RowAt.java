package org.unstuck.intake.internal;

import org.jspecify.annotations.Nullable;
import org.unstuck.provenance.SourceRow;
import org.unstuck.school.Urn;

/**
 * A row to be read into records.
 *
 * @param row its cells
 * @param urn the school it is about, if it is about one
 * @param source the row as a source
 */
record RowAt(Row row, @Nullable Urn urn, SourceRow source) {

    /** The school, for parts of layouts that are about schools. */
    Urn school() {
        if (urn == null) {
            throw new IllegalStateException("A row without a school: " + source);
        }
        return urn;
    }
}
