/**
 * People of a team: their accounts, how they are invited, sign in and are signed out, and the pages for it.
 * In a workbench of one person nothing of this room runs. What it decides about people is told to {@code access}.
 * It must not know what the roles are good for in other rooms.
 */
@NullMarked
package org.unstuck.accounts;

import org.jspecify.annotations.NullMarked;
