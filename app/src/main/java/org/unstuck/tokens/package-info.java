/**
 * Tokens: with one, a program of a person's own does some of what that person may do, until a day they choose.
 * The workspace keeps only a hash of each; whoever is kept out or reset loses all of them.
 * It must not know what programs ask for, nor how people sign in.
 */
@NullMarked
package org.unstuck.tokens;

import org.jspecify.annotations.NullMarked;
