/**
 * Work that takes a while, such as an import or a backup: asked for in the same transaction as what it belongs to, taken
 * up again after a restart, followed and stopped by whoever looks.
 * It must not know what any kind of work does.
 */
@NullMarked
package org.unstuck.jobs;

import org.jspecify.annotations.NullMarked;
