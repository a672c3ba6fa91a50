package org.unstuck.intake.internal;

import java.io.IOException;

/** A table in a file, which can be read several times: a CSV, a sheet, a member of an archive. */
interface Table {

    /** The sheet or member; empty for a file that is one table. */
    String member();

    /** How its text is encoded, in words for reports. */
    String encoding();

    /** Whether its text may hold characters that an encoding spoiled. */
    boolean suspicious();

    /** Whether some of its text is in another encoding, so that text read as Windows-1252 may be UTF-8. */
    boolean mixedEncodings();

    Rows open() throws IOException;
}
