/**
 * Texts that several people write: every version is kept with who saved it and when, and a save says which version it
 * began from, so that nobody's words are overwritten.
 * It must not know what a text is about.
 */
@NullMarked
package org.unstuck.versions;

import org.jspecify.annotations.NullMarked;
