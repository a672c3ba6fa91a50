/**
 * Importing files on a page: taking them from the browser, showing how far the import is, stopping it, and what came
 * of it. One import runs at a time.
 * It must not know how files are read or where records are kept.
 */
@NullMarked
package org.unstuck.imports;

import org.jspecify.annotations.NullMarked;
