/**
 * A few pairs to visit, chosen from all pairs that the rules of a matching allow, such that quotas are kept: the best ones,
 * or some drawn by lot. Reserves for schools that decline, and a table of the sample that tells nobody which schools it is.
 * Pure: it reads no file, asks no clock, takes its seed from whoever calls, and knows nothing of visits.
 */
@NullMarked
package org.unstuck.sampling;

import org.jspecify.annotations.NullMarked;
