/**
 * What all pages share: the layout, how a template becomes a response, error pages and security headers.
 * Every room with pages builds on it.
 * It must not know any other room.
 */
@NullMarked
package org.unstuck.web;

import org.jspecify.annotations.NullMarked;
