package org.unstuck.api;

/**
 * A parameter that cannot be used.
 *
 * @param parameter its name in the address
 * @param message what is wrong and what is expected, without a full stop
 */
public record ParameterError(String parameter, String message) {}
