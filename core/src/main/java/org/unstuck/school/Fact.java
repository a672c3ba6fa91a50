package org.unstuck.school;

import org.unstuck.provenance.SourceRow;

/**
 * A value with the row that says so.
 *
 * @param attribute what is said
 * @param value in the attribute's canonical form
 * @param source the row; its source's as-at date tells when it was so
 */
public record Fact(Attribute attribute, String value, SourceRow source) {}
