/**
 * Copies of all that cannot be made again: the workspace, the originals and people's definitions in one checked file,
 * from which an empty home, with either kind of database, is filled. It also examines a workspace.
 * It must not know what any table or file is about.
 */
@NullMarked
package org.unstuck.backup;

import org.jspecify.annotations.NullMarked;
