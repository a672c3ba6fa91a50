/** What every room may use: the one way of telling a person that what they gave or asked cannot be done. */
@NullMarked
package org.unstuck;

import org.jspecify.annotations.NullMarked;
