/**
 * Tells programs that watch Unstuck whether it is well, and how busy: on a port of its own that only this computer reaches.
 * Rooms have a bean for each thing of theirs that can be unwell.
 * It must not know what other rooms are about, nor tell anything of people.
 */
@NullMarked
package org.unstuck.health;

import org.jspecify.annotations.NullMarked;
