package org.unstuck.intake.internal;

import org.unstuck.intake.Records;

/** Reads one kind of record from rows. */
interface RowPart {

    /** Hands on what a row says; false if it says nothing of this kind. */
    boolean read(RowAt row, Records records);

    /** Hands on what only the whole table says. */
    default void finish(Records records) {}
}
