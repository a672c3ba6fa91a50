package org.unstuck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.unstuck.UserFacingException;

/**
 * A file to read.
 *
 * @param file where it is
 * @param name the name it was brought under, which may carry its as-at date
 * @param contentHash SHA-256 of its bytes in lower-case hexadecimal
 */
public record Original(Path file, String name, String contentHash) {

    /** A file under its own name. */
    public static Original of(Path file) {
        Path name = file.getFileName();
        return of(file, name == null ? file.toString() : name.toString());
    }

    /**
     * A file under another name.
     *
     * @throws UserFacingException if it cannot be read
     */
    public static Original of(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return new Original(file, name, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT, name + " cannot be read: " + e.getMessage() + ".", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
