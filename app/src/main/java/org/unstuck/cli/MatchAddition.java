package org.unstuck.cli;

import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;

/** Something that was asked for beside the pairs. */
interface MatchAddition {
    /** Below the pairs. */
    void table(PrintWriter out);

    /** A property of the whole. */
    void json(JsonGenerator json);
}
