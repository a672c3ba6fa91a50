/**
 * The folder on disk where imported files, people's own definitions and all that is derived from them live.
 * It ties intake to the register; it must not know pages or commands.
 * Originals are never changed, and everything else but definitions can be made again from them.
 */
@NullMarked
package org.unstuck.home;

import org.jspecify.annotations.NullMarked;
