package org.unstuck.intake.internal;

import java.io.IOException;

/** A table in a file, which can be read several times: a CSV, a sheet, a member of an archive. */
interface Table {

    /** The sheet or member; empty for a file that is one table. */
    String member();

    Traits traits();

    Rows open() throws IOException;

    /**
     * What to expect of a table's text and rows.
     *
     * @param encoding how its text is encoded, in words for reports
     * @param maybeSpoiled whether its text may hold characters that an encoding spoiled
     * @param mixedEncodings whether text read as Windows-1252 may be UTF-8 in places
     * @param leavesOutBlanks whether rows end with their last filled cell
     */
    record Traits(String encoding, boolean maybeSpoiled, boolean mixedEncodings, boolean leavesOutBlanks) {

        static Traits ofSheet(String format) {
            return new Traits(format, true, false, true);
        }
    }
}
