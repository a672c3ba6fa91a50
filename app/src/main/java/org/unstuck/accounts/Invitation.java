package org.unstuck.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.security.crypto.codec.Hex;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * A link with which somebody chooses their passphrase. The workspace keeps only a hash of its secret.
 *
 * @param secret 64 hexadecimal digits
 * @param expires when it is void
 */
public record Invitation(String secret, Instant expires) {
    private static final int BYTES = 32;

    static Invitation until(Instant expires) {
        return new Invitation(
                String.valueOf(Hex.encode(KeyGenerators.secureRandom(BYTES).generateKey())), expires);
    }

    /** Path and query of the page. */
    public String path() {
        return "/join?invitation=" + secret;
    }

    String hash() {
        return hash(secret);
    }

    static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
