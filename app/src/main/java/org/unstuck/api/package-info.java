/**
 * How programs are answered under {@code /api}: what guards it, parameters, pages of a list, tags, problems, and the
 * document that describes it. Each room answers for what is its own, in a class called {@code ...Api}.
 * It must not know what any room has to tell.
 */
@NullMarked
package org.unstuck.api;

import org.jspecify.annotations.NullMarked;
