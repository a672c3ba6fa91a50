/**
 * What an organisation decides once for everybody: its name, whom to ask, what may be printed, and backups.
 * It must not know what its settings are used for.
 */
@NullMarked
package org.unstuck.settings;

import org.jspecify.annotations.NullMarked;
