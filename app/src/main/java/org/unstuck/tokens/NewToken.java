package org.unstuck.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * A token just made, the one time that what opens is known.
 *
 * @param secret what a program sends: 51 characters, of which 256 bits were drawn
 */
public record NewToken(Token token, String secret) {
    /** Says to people and to programs that look for lost secrets what it is. */
    private static final String MARK = "unstuck_";

    private static final int BYTES = 32;

    static String newSecret() {
        return MARK
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(KeyGenerators.secureRandom(BYTES).generateKey());
    }

    /** What is kept of a secret. It is drawn, not chosen, so that one round of SHA-256 is enough. */
    static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
