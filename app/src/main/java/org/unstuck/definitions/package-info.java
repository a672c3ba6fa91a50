/**
 * The pages about definitions: what each says in plain words, how many schools met it, how the count moves with its
 * choices, and how to make one's own.
 * It must not know how a register is read, nor any other room's pages.
 */
@NullMarked
package org.unstuck.definitions;

import org.jspecify.annotations.NullMarked;
