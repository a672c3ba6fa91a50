package org.unstuck.picture;

import org.unstuck.provenance.Source;

/**
 * A table whose values were used.
 *
 * @param source which; its as-at date tells the year
 * @param values how many of them: one for a school, or for an inspection
 */
public record SourceUse(Source source, long values) {}
