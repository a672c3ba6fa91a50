/**
 * Who may do what: roles, the person behind a request, the rule of every route, and what guards all answers.
 * Every room with pages declares its rules here; what has no rule is refused.
 * It must not know what any room does, nor where people are kept.
 */
@NullMarked
package org.unstuck.access;

import org.jspecify.annotations.NullMarked;
