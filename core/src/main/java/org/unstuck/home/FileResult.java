package org.unstuck.home;

import java.nio.file.Path;
import org.unstuck.intake.FileReport;

/** What became of one file that a person brought. */
public sealed interface FileResult {

    /** Where it was brought from. */
    Path file();

    /**
     * It was imported.
     *
     * @param entry what the catalogue now says of it
     * @param report how reading it went, with every issue
     */
    record Imported(Path file, ImportedFile entry, FileReport report) implements FileResult {}

    /**
     * Its content was imported before, or is that of another file of this import: nothing changed.
     *
     * @param name the name under which the content is known
     */
    record Known(Path file, String name) implements FileResult {}

    /**
     * It cannot be used; the others were not held up by it.
     *
     * @param reason what is wrong and what was expected
     */
    record NotUsable(Path file, String reason) implements FileResult {}

    /**
     * It lies in a folder that was brought and does not have the name of a table: it was not looked at.
     *
     * @param reason why, and what to do if it is one all the same
     */
    record PassedOver(Path file, String reason) implements FileResult {}
}
