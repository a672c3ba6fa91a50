package org.unstuck.nation;

/**
 * A data file on a page.
 *
 * @param words what it holds, in lower case
 * @param address where it is
 * @param description where the file is that describes its columns
 */
public record DataDownload(String words, String address, String description) {}
