/**
 * The house: the web application that gathers the rooms beneath it.
 * It holds no business of its own.
 * It must not know what any room does.
 */
@NullMarked
package org.unstuck;

import org.jspecify.annotations.NullMarked;
