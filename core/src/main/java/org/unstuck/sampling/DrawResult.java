package org.unstuck.sampling;

/** What came of drawing a sample by lot. */
public sealed interface DrawResult permits Draw, Shortage {}
