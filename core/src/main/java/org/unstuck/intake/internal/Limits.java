package org.unstuck.intake.internal;

import org.unstuck.UserFacingException;

/** What a table may not exceed, so that a hostile or damaged file ends in a message and not in a full memory. */
final class Limits {

    /** Characters in a cell: as many as a spreadsheet program allows. */
    static final int CELL = 32_767;

    static final int COLUMNS = 2_000;

    /** Bytes of one table once unpacked. */
    static final long TABLE = 2L << 30;

    /** Bytes read from one archive once unpacked, every reading counted. */
    static final long ARCHIVE = 8L << 30;

    /** Members of an archive or spreadsheet. */
    static final int MEMBERS = 2_000;

    /** A packed member may unpack to this many times its size, beyond {@link #SMALL}. */
    static final long RATIO = 250;

    static final long SMALL = 10L << 20;

    private Limits() {}

    static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message);
    }

    static UserFacingException unusable(String message, Throwable cause) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message, cause);
    }

    static UserFacingException cellTooLong(String table, int row, int column) {
        return unusable(table + ", row " + row + ", column " + column + " holds more than " + CELL
                + " characters; no published table does. The file is damaged, or a quotation mark is never closed.");
    }

    static UserFacingException tooManyColumns(String table, int row) {
        return unusable(table + ", row " + row + " has more than " + COLUMNS + " columns; no published table does.");
    }
}
