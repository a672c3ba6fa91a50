/**
 * Invented England: writes a country that does not exist into files laid out like the published ones. It must not know
 * how files are read or schools judged.
 */
@NullMarked
package org.unstuck.invented;

import org.jspecify.annotations.NullMarked;
