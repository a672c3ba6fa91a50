/**
 * How pairs are found: distances, searches and the assignment. Arrays only; what they mean is said one level up.
 * Nothing outside {@code matching} may use it, and the auditor must not, or it would repeat its mistakes.
 */
@NullMarked
package org.unstuck.matching.internal;

import org.jspecify.annotations.NullMarked;
