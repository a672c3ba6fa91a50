package org.unstuck.web;

/**
 * Something a person entered that cannot be used.
 *
 * @param field id of the field to go to
 * @param message what is wrong and how to put it right, as a sentence
 */
public record FieldProblem(String field, String message) {}
