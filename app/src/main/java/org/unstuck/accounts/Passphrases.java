package org.unstuck.accounts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a passphrase must be, and how it is kept. */
final class Passphrases {
    private static final int FEWEST = 15;

    /** As many as bcrypt takes in. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 6;

    /** What lists of guesses begin with, and is long enough. */
    private static final List<String> EVERYBODYS = List.of(
            "passwordpassword",
            "password12345678",
            "1234567890123456",
            "correcthorsebatterystaple",
            "qwertyuiopasdfgh",
            "iloveyouiloveyou",
            "letmeinletmeinletmein",
            "abcdefghijklmnop");

    private static final String BCRYPT = "bcrypt";
    private static final int STRENGTH = 12;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(BCRYPT, Map.of(BCRYPT, new BCryptPasswordEncoder(STRENGTH)));

    PasswordEncoder encoder() {
        return encoder;
    }

    /** Why a passphrase will not do, without a full stop; empty where it will. */
    static Optional<String> findProblem(String passphrase, String name) {
        String plain = passphrase.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        if (passphrase.codePointCount(0, passphrase.length()) < FEWEST) {
            return Optional.of(
                    "Choose a passphrase of at least " + FEWEST + " characters; four words are easy to remember");
        }
        if (passphrase.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("Choose a passphrase of at most " + MOST_BYTES
                    + " characters; letters with accents and other scripts count for two or more");
        }
        if (passphrase.codePoints().distinct().count() < FEWEST_DIFFERENT || EVERYBODYS.contains(plain)) {
            return Optional.of("Choose a passphrase that is harder to guess");
        }
        if (plain.contains(Account.key(name).replaceAll("[^\\p{L}\\p{N}]", ""))) {
            return Optional.of("Choose a passphrase without your name in it");
        }
        return Optional.empty();
    }
}
