/**
 * Who acts: the person that each change is put down to.
 * Every room that records a change asks here. It must not know how people sign in, nor what they may do.
 */
@NullMarked
package org.unstuck.people;

import org.jspecify.annotations.NullMarked;
