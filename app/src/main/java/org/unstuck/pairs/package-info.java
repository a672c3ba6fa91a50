/**
 * Matched pairs: a design takes its two groups from definitions on a date, and its pages show who is paired with whom, how
 * alike the groups are, and who has no partner and why.
 * It must not know how pairs are found, nor what becomes of them.
 */
@NullMarked
package org.unstuck.pairs;

import org.jspecify.annotations.NullMarked;
