/**
 * Inspections and their outcomes across frameworks, and the history they make over a lineage, with the periods that
 * no source covers. It knows schools and provenance; it must not know definitions, files or pages.
 * A history is assembled once by {@link org.unstuck.inspection.InspectionHistory}; de-duplication happens there.
 */
@NullMarked
package org.unstuck.inspection;

import org.jspecify.annotations.NullMarked;
