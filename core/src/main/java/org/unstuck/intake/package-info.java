/**
 * From a published file to typed records: a file is recognised by its header against layouts that are data, read row
 * by row, and every oddity becomes a record in a report: never a log line, never a guess.
 * It knows schools, inspections, boundaries and provenance; it must not know definitions, stores or pages.
 */
@NullMarked
package org.unstuck.intake;

import org.jspecify.annotations.NullMarked;
