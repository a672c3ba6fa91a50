/**
 * What every page works on: the current register, the definitions, and classifications kept while they are wanted.
 * A register that changed on disk is noticed at the next question.
 * It must not know pages or how a register is read.
 */
@NullMarked
package org.unstuck.workbench;

import org.jspecify.annotations.NullMarked;
