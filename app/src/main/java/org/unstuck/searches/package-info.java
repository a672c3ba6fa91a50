/**
 * Searches of the list of schools that a person has given a name.
 * It must not know what a search can ask for: to it, a search is an address of the list.
 */
@NullMarked
package org.unstuck.searches;

import org.jspecify.annotations.NullMarked;
