package org.unstuck.accounts;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.unstuck.people.PersonId;
import org.unstuck.store.Moments;

/** Passkeys in the workspace: public keys, with which nobody can sign in. */
@InTeam
@Component
public final class PasskeyStore implements UserCredentialRepository {
    private static final String SELECT = """
            select id, account_id, public_key, signature_count, verified, backup_eligible, backed_up, transports,
                attestation, label, created, last_used
            from passkey
            """;

    private final JdbcClient sql;

    public PasskeyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What an authenticator knows somebody by; it tells nothing of them. */
    static Bytes handle(PersonId id) {
        return new Bytes(id.value().getBytes(StandardCharsets.UTF_8));
    }

    static PersonId person(Bytes handle) {
        return new PersonId(new String(handle.getBytes(), StandardCharsets.UTF_8));
    }

    /** Adds a passkey, or renews what changes with each use of it. */
    @Override
    public void save(CredentialRecord passkey) {
        sql.sql("""
                        insert into passkey (id, account_id, public_key, signature_count, verified, backup_eligible, backed_up,
                            transports, attestation, label, created, last_used)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set signature_count = excluded.signature_count,
                            verified = excluded.verified, backed_up = excluded.backed_up, last_used = excluded.last_used
                        """)
                .params(
                        passkey.getCredentialId().toBase64UrlString(),
                        person(passkey.getUserEntityUserId()).value(),
                        new Bytes(passkey.getPublicKey().getBytes()).toBase64UrlString(),
                        passkey.getSignatureCount(),
                        passkey.isUvInitialized(),
                        passkey.isBackupEligible(),
                        passkey.isBackupState(),
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(",")),
                        attestation(passkey),
                        passkey.getLabel(),
                        Moments.text(passkey.getCreated()),
                        Moments.text(passkey.getLastUsed()))
                .update();
    }

    private static String attestation(CredentialRecord passkey) {
        Bytes attestation = passkey.getAttestationObject();
        if (attestation == null) {
            throw new IllegalArgumentException("A passkey cannot be checked later without its attestation");
        }
        return attestation.toBase64UrlString();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return sql.sql(SELECT + "where id = ?")
                .param(id.toBase64UrlString())
                .query(PasskeyStore::passkey)
                .optional()
                .orElse(null);
    }

    /** All passkeys of somebody, the oldest first. */
    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return sql.sql(SELECT + "where account_id = ? order by created, id")
                .param(person(handle).value())
                .query(PasskeyStore::passkey)
                .list();
    }

    @Override
    public void delete(Bytes id) {
        sql.sql("delete from passkey where id = ?")
                .param(id.toBase64UrlString())
                .update();
    }

    /** Deletes one of somebody's passkeys; false where they have none of this identifier. */
    boolean delete(PersonId owner, String id) {
        return sql.sql("delete from passkey where account_id = ? and id = ?")
                        .params(owner.value(), id)
                        .update()
                == 1;
    }

    void deleteAll(PersonId owner) {
        sql.sql("delete from passkey where account_id = ?").param(owner.value()).update();
    }

    private static CredentialRecord passkey(ResultSet row, int at) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("id")))
                .userEntityUserId(handle(new PersonId(row.getString("account_id"))))
                .publicKey(new ImmutablePublicKeyCose(
                        Bytes.fromBase64(row.getString("public_key")).getBytes()))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .attestationObject(Bytes.fromBase64(row.getString("attestation")))
                .label(row.getString("label"))
                .created(Moments.of(row.getString("created")))
                .lastUsed(Moments.of(row.getString("last_used")))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String listed) {
        return Stream.of(listed.split(","))
                .filter(it -> !it.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
