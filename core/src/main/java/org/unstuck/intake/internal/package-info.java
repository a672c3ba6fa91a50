/** How files are opened, recognised and read row by row; only {@code org.unstuck.intake} may use it. */
@NullMarked
package org.unstuck.intake.internal;

import org.jspecify.annotations.NullMarked;
