/**
 * How files of boundaries are written, and the geometry of outlines.
 * It must not know what the areas are for.
 */
@NullMarked
package org.unstuck.boundary.internal;

import org.jspecify.annotations.NullMarked;
