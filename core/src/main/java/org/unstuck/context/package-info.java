/**
 * The context of schools: what their pupils and places were like on a date, as a table to match by, and which schools are
 * alike in it. What no source says stays missing.
 * It must not know pages, nor why two groups of schools are compared.
 */
@NullMarked
package org.unstuck.context;

import org.jspecify.annotations.NullMarked;
