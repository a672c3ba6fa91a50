/**
 * The command line: one thin class a command, over the services the pages use too.
 * Results go to standard output, progress and warnings to standard error, and the exit code says which of four things happened.
 * It must not know how a result is found, nor load Spring for a command that needs none.
 */
@NullMarked
package org.unstuck.cli;

import org.jspecify.annotations.NullMarked;
