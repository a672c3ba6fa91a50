/**
 * Benchmarks: whole processes and warm calls, each beside a baseline that is timed in turn with it. And faults: the
 * program is killed while it writes, and nothing that it answered may be lost.
 */
@NullMarked
package org.unstuck.bench;

import org.jspecify.annotations.NullMarked;
