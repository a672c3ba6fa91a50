/** Invents the country and writes its files. */
@NullMarked
package org.unstuck.invented.internal;

import org.jspecify.annotations.NullMarked;
