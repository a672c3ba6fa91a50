/**
 * Who did what and when: every change of the workspace, every sign-in and refusal. Rows are only ever added and hang
 * together by hashes, so that tampering shows.
 * It must not know what the changes are about, and is never given the text of a transcript.
 */
@NullMarked
package org.unstuck.audit;

import org.jspecify.annotations.NullMarked;
