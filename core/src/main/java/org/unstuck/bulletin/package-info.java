/**
 * The national picture as it is given away: its tables protected together, or in full for colleagues, as a workbook, data
 * files, figures and one archive. What is for publication is made of protected numbers alone.
 * It must not know how tables are counted, pages, or where files are written.
 */
@NullMarked
package org.unstuck.bulletin;

import org.jspecify.annotations.NullMarked;
