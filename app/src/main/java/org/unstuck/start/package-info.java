/**
 * The home page: what the records say under one definition, what is loaded, and what to do next.
 * It only shows what the workbench knows.
 * It must not know how anything is found or stored.
 */
@NullMarked
package org.unstuck.start;

import org.jspecify.annotations.NullMarked;
