/**
 * Notes on a school: one text for each that everybody may change, with all its versions, and a page for when two people
 * changed it at once.
 * It must not know how a school's own page is put together, nor how texts are kept.
 */
@NullMarked
package org.unstuck.notes;

import org.jspecify.annotations.NullMarked;
