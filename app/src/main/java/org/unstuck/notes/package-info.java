/**
 * Notes on a school: one text for each that everybody who sees the school may change, with all its versions.
 * It must not know how a school's page is put together, nor how texts are kept.
 */
@NullMarked
package org.unstuck.notes;

import org.jspecify.annotations.NullMarked;
