package org.unstuck.sampling;

/** What came of looking for a sample. */
public sealed interface SampleResult permits Sample, Shortage {}
