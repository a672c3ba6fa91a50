package org.unstuck.studies;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.unstuck.register.Register;

/** Tells one register from another: the same files give the same text, in whatever order they came. */
final class RegisterIdentity {
    private RegisterIdentity() {}

    /** SHA-256 over the identifiers of all sources, in hexadecimal. */
    static String of(Register register) {
        String sources = register.sources().stream()
                .map(it -> it.id().toString())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(sources.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
