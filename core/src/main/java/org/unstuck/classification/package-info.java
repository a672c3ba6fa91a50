/**
 * Definitions as data, and the verdicts they give on inspection histories, with reasons, in three-valued logic: met,
 * not met, could not be judged. Pure: it reads no file, asks no clock and knows no page.
 * A clause is one class; what it says in words comes from the same object that judges.
 */
@NullMarked
package org.unstuck.classification;

import org.jspecify.annotations.NullMarked;
