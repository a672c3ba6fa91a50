/** Whole-number programs, solved by ojAlgo, behind protecting and attacking. It must not know tables. */
@NullMarked
package org.unstuck.disclosure.internal;

import org.jspecify.annotations.NullMarked;
