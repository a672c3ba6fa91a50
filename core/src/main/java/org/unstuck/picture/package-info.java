/**
 * The national picture: who the schools are that meet a definition on a date, beside all schools, as tables with intervals,
 * unknowns, sources and a sentence each. Counted by scripts on the engine from a classification of a register.
 * It must not know files, pages, or how a table is suppressed and published.
 */
@NullMarked
package org.unstuck.picture;

import org.jspecify.annotations.NullMarked;
