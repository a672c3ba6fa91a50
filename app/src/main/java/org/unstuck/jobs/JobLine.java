package org.unstuck.jobs;

/**
 * A job as the page of jobs shows it.
 *
 * @param title of its kind
 * @param address where more is told of it; empty for nowhere
 */
public record JobLine(Job job, String title, String address) {}
