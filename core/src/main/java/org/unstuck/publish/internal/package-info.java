/** The parts of an OpenDocument spreadsheet, and archives without compression or clock. Not for other rooms. */
@NullMarked
package org.unstuck.publish.internal;

import org.jspecify.annotations.NullMarked;
