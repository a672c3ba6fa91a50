/**
 * YAML documents as trees that remember their lines, so that an error in a file people write points at its line.
 * It knows nothing of what the files are about.
 */
@NullMarked
package org.unstuck.yaml;

import org.jspecify.annotations.NullMarked;
