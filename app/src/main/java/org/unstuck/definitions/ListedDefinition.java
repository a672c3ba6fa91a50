package org.unstuck.definitions;

import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Classification.Counts;
import org.unstuck.classification.Definition;

/**
 * A line of the list of definitions.
 *
 * @param definition its newest version
 * @param counts at its usual date; null while they are not known
 */
public record ListedDefinition(
        Definition definition, @Nullable Counts counts) {}
