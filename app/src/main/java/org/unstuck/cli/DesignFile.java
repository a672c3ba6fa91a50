package org.unstuck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.unstuck.UserFacingException;

/** A file with the design of a matching. */
final class DesignFile {
    private DesignFile() {}

    /**
     * Its contents.
     *
     * @throws UserFacingException if there is no such file, or it cannot be read
     */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, "There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT, file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
