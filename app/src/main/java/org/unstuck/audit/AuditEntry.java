package org.unstuck.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.unstuck.people.Person;
import org.unstuck.store.Moments;

/**
 * A row of the audit.
 *
 * @param number from 1, without gaps
 * @param at when, to the millisecond
 * @param person who, with the name they had then
 * @param event what they did
 * @param previousHash hash of the row before; {@value #NO_HASH} for the first
 * @param hash of this row
 */
public record AuditEntry(long number, Instant at, Person person, AuditEvent event, String previousHash, String hash) {
    /** Stands for the hash of the row before the first. */
    static final String NO_HASH = "none";

    static AuditEntry after(long previousNumber, String previousHash, Instant at, Person person, AuditEvent event) {
        AuditEntry unsealed = new AuditEntry(previousNumber + 1, at, person, event, previousHash, "");
        return new AuditEntry(previousNumber + 1, at, person, event, previousHash, unsealed.hashOfContent());
    }

    /**
     * SHA-256 over the row before and all fields of this one, each written as its number of bytes in UTF-8, a colon and
     * the bytes, in the order of the columns; in hexadecimal.
     */
    String hashOfContent() {
        MessageDigest digest = sha256();
        Stream.of(
                        previousHash,
                        Long.toString(number),
                        Moments.text(at),
                        person.id().value(),
                        person.name(),
                        event.action(),
                        event.subject(),
                        event.before(),
                        event.after())
                .map(it -> it.getBytes(StandardCharsets.UTF_8))
                .forEach(it -> {
                    digest.update((it.length + ":").getBytes(StandardCharsets.UTF_8));
                    digest.update(it);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
