/**
 * The binary form of a register on disk: columns of integers and packed texts behind a checked header.
 * One class a part, each holding how it is written and how it is read, so that the two cannot drift apart.
 * It knows the register and what it is made of; it must not know catalogues, originals or imports.
 */
@NullMarked
package org.unstuck.home.internal;

import org.jspecify.annotations.NullMarked;
