package org.unstuck.web;

/**
 * Something a person must put right, for the summary at the top of a page and beside the field.
 *
 * @param field id of the field on the page
 * @param message what is wrong and what is expected, without a full stop
 */
public record PageError(String field, String message) {}
