/**
 * Outlines of local authorities: read from a TopoJSON or GeoJSON file, laid flat, and put together to larger areas.
 * It must not know schools, homes or figures; it knows only codes and points.
 */
@NullMarked
package org.unstuck.boundary;

import org.jspecify.annotations.NullMarked;
