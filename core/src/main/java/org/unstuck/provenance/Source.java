package org.unstuck.provenance;

import java.time.LocalDate;

/**
 * One table that was imported.
 *
 * @param id what it is, by content
 * @param name the file name it was brought under (and the member's name inside a spreadsheet or archive)
 * @param layout identifier of the layout it was recognised as
 * @param title what the layout is, in words
 * @param asAt the date its contents describe
 * @param listsEverySchool whether a state-funded school that is open on that date cannot be missing from it
 * @param invented whether its contents say that they are invented
 */
public record Source(
        SourceId id,
        String name,
        String layout,
        String title,
        LocalDate asAt,
        boolean listsEverySchool,
        boolean invented) {}
