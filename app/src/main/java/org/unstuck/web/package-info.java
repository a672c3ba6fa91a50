/**
 * What all pages share: the layout, how a template becomes a response, forms and error pages.
 * Every room with pages builds on it.
 * It must not know any other room.
 */
@NullMarked
package org.unstuck.web;

import org.jspecify.annotations.NullMarked;
