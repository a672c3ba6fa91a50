package org.unstuck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.unstuck.UserFacingException;

/** A file that appears whole or not at all. */
final class WholeFile {
    private WholeFile() {}

    static void write(Path file, byte[] bytes) {
        Path whole = file.toAbsolutePath();
        Path draft = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.write(draft, bytes);
            Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME, whole + " cannot be written: " + e.getMessage(), e);
        }
    }
}
