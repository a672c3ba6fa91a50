/**
 * What {@code Audit} checks pairs with: every rule of their design, and the prices that are said to prove their total.
 * It computes each distance anew, by other code and other linear algebra than the engine's, and must know nothing of
 * {@code internal}: a fault there shall not hide itself here.
 */
@NullMarked
package org.unstuck.matching.audit;

import org.jspecify.annotations.NullMarked;
