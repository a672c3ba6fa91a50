package org.unstuck.studies;

/** A study with its sample, as one of its members sees it. */
public record OpenedStudy(Study study, TrackedSample sample) {}
