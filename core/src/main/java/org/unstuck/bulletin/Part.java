package org.unstuck.bulletin;

import java.time.LocalDate;
import org.unstuck.disclosure.SafeTables;
import org.unstuck.disclosure.TableSet;

/** Tables of a picture that count the same things, and are protected together. */
interface Part {

    /** What the first of them is. */
    Heading heading();

    /** The true counts. */
    TableSet counts();

    /** What is given away, made of these counts alone. */
    Piece piece(SafeTables safe, LocalDate asAt);
}
