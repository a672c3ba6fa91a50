/** Benchmarks: whole processes and warm calls, each beside a baseline that is timed in turn with it. */
@NullMarked
package org.unstuck.bench;

import org.jspecify.annotations.NullMarked;
