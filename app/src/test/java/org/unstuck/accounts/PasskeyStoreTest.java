package org.unstuck.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.store.OnBothDatabases;
import org.unstuck.store.TestDatabase;
import org.unstuck.store.WorkspaceDatabase;

@OnBothDatabases
class PasskeyStoreTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00.123Z");
    private static final Person ANN = new Person(new PersonId("a-1"), "Ann@example.org");
    private static final Person BOB = new Person(new PersonId("b-2"), "bob@example.org");

    private final TestDatabase kind;
    private WorkspaceDatabase database;
    private AccountStore accounts;
    private PasskeyStore passkeys;

    PasskeyStoreTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        database = kind.open();
        accounts = new AccountStore(database.sql());
        passkeys = new PasskeyStore(database.sql());
        accounts.add(ANN, NOW);
        accounts.add(BOB, NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_passkey_comes_back_as_it_went_in() {
        CredentialRecord laptop = passkey(ANN, "laptop", "Work laptop");

        passkeys.save(laptop);

        assertThat(passkeys.findByCredentialId(laptop.getCredentialId()))
                .usingRecursiveComparison()
                .isEqualTo(laptop);
        assertThat(passkeys.findByUserId(PasskeyStore.handle(ANN.id()))).hasSize(1);
        assertThat(passkeys.findByUserId(PasskeyStore.handle(BOB.id()))).isEmpty();
        assertThat(passkeys.findByCredentialId(id("phone"))).isNull();
    }

    @Test
    void using_a_passkey_changes_its_count_and_date_alone() {
        CredentialRecord laptop = passkey(ANN, "laptop", "Work laptop");
        passkeys.save(laptop);

        CredentialRecord used = ImmutableCredentialRecord.fromCredentialRecord(laptop)
                .signatureCount(8)
                .lastUsed(NOW.plusSeconds(60))
                .build();
        passkeys.save(used);

        assertThat(passkeys.findByUserId(PasskeyStore.handle(ANN.id())))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(used);
    }

    @Test
    void nobody_takes_over_a_passkey_by_adding_it_to_their_own_account() {
        passkeys.save(passkey(ANN, "laptop", "Work laptop"));

        passkeys.save(passkey(BOB, "laptop", "Mine now"));

        assertThat(passkeys.findByUserId(PasskeyStore.handle(BOB.id()))).isEmpty();
        assertThat(passkeys.findByUserId(PasskeyStore.handle(ANN.id()))).hasSize(1);
    }

    @Test
    void people_delete_their_own_passkeys_only() {
        CredentialRecord laptop = passkey(ANN, "laptop", "Work laptop");
        String id = laptop.getCredentialId().toBase64UrlString();
        passkeys.save(laptop);

        assertThat(passkeys.delete(BOB.id(), id)).isFalse();
        assertThat(passkeys.findByUserId(PasskeyStore.handle(ANN.id()))).hasSize(1);
        assertThat(passkeys.delete(ANN.id(), id)).isTrue();
        assertThat(passkeys.findByUserId(PasskeyStore.handle(ANN.id()))).isEmpty();
    }

    @Test
    void a_passkey_is_somebodys() {
        Person nobody = new Person(new PersonId("n-3"), "nobody");

        assertThatThrownBy(() -> passkeys.save(passkey(nobody, "laptop", "?")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void who_is_kept_out_is_nobody_a_passkey_could_let_in() {
        PasskeyPeople people = new PasskeyPeople(accounts);
        Bytes handle = PasskeyStore.handle(ANN.id());
        assertThat(people.findById(handle).getName()).isEqualTo("ann@example.org");
        assertThat(people.findByUsername("ANN@example.org").getId()).isEqualTo(handle);

        accounts.activate(ANN.id(), false);

        assertThat(people.findById(handle)).isNull();
        assertThat(people.findByUsername("ann@example.org")).isNull();
        assertThatThrownBy(() -> people.loadUserByUsername("ann@example.org")).hasMessage("No such account");
    }

    private static Bytes id(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CredentialRecord passkey(Person owner, String id, String label) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(id(id))
                .userEntityUserId(PasskeyStore.handle(owner.id()))
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1, 2, -3}))
                .signatureCount(7)
                .uvInitialized(true)
                .backupEligible(true)
                .backupState(false)
                .transports(Set.of(AuthenticatorTransport.INTERNAL, AuthenticatorTransport.HYBRID))
                .attestationObject(new Bytes(new byte[] {-1, 0, 5}))
                .label(label)
                .created(NOW)
                .lastUsed(NOW)
                .build();
    }
}
