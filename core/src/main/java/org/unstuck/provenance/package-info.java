/**
 * Where a fact came from: the imported file (a {@link org.unstuck.provenance.Source}) and the row in it.
 * Every record in the house carries a {@link org.unstuck.provenance.SourceRow}.
 * This room knows nothing of schools, of files on disk or of any other room.
 */
@NullMarked
package org.unstuck.provenance;

import org.jspecify.annotations.NullMarked;
