package org.unstuck.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.unstuck.access.Reach;
import org.unstuck.access.Role;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.school.Urn;
import org.unstuck.store.OnBothDatabases;
import org.unstuck.store.TestDatabase;
import org.unstuck.store.WorkspaceDatabase;

@OnBothDatabases
class AccountStoreTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Person ANN = new Person(new PersonId("a-1"), "Ann@example.org");
    private static final Grant LEAD = new Grant(
            Set.of(Role.IMPROVEMENT_LEAD, Role.SCHOOL),
            new Reach(false, Set.of("Bristol, City of", "831"), Set.of("A Trust"), Set.of(new Urn(100001))));

    private final TestDatabase kind;
    private WorkspaceDatabase database;
    private AccountStore accounts;

    AccountStoreTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        database = kind.open();
        accounts = new AccountStore(database.sql());
        accounts.add(ANN, NOW);
        accounts.grant(ANN.id(), LEAD);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_account_comes_back_as_it_went_in_under_its_name_in_any_capitals() {
        assertThat(accounts.findByName("aNN@EXAMPLE.org")).contains(new Account(ANN, LEAD, true, false));
        assertThat(accounts.find(ANN.id())).isEqualTo(accounts.findByName("ann@example.org"));
        assertThat(accounts.listAll()).containsExactly(new Account(ANN, LEAD, true, false));
    }

    @Test
    void two_people_cannot_have_names_that_differ_in_capitals_only() {
        Person other = new Person(new PersonId("a-2"), "ANN@example.org");

        assertThatThrownBy(() -> accounts.add(other, NOW)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_grant_takes_the_place_of_the_one_before() {
        accounts.grant(ANN.id(), new Grant(Set.of(Role.ADMINISTRATOR), Reach.NO_SCHOOL));

        assertThat(accounts.find(ANN.id()).orElseThrow().grant().reach()).isEqualTo(Reach.NO_SCHOOL);
        assertThat(accounts.hasAdministrator()).isTrue();
        accounts.activate(ANN.id(), false);
        assertThat(accounts.hasAdministrator()).isFalse();
    }

    @Test
    void an_invitation_holds_until_it_expires_is_used_or_a_newer_one_is_made() {
        accounts.invite(ANN.id(), "first", NOW.plus(Duration.ofDays(7)));
        assertThat(accounts.findInvited("first", NOW)).isPresent();
        assertThat(accounts.findInvited("first", NOW.plus(Duration.ofDays(7)))).isEmpty();

        accounts.invite(ANN.id(), "second", NOW.plus(Duration.ofDays(7)));
        assertThat(accounts.findInvited("first", NOW)).isEmpty();
        accounts.activate(ANN.id(), false);
        assertThat(accounts.findInvited("second", NOW)).isEmpty();
        accounts.activate(ANN.id(), true);
        accounts.uninvite(ANN.id());
        assertThat(accounts.findInvited("second", NOW)).isEmpty();
    }

    @Test
    void a_passphrase_is_found_only_for_who_may_come_in() {
        assertThat(accounts.findPassphrase("ann@example.org")).isEmpty();
        accounts.setPassphrase(ANN.id(), "encoded");
        assertThat(accounts.findPassphrase("ann@example.org")).contains("encoded");
        accounts.activate(ANN.id(), false);
        assertThat(accounts.findPassphrase("ann@example.org")).isEmpty();
    }

    @Test
    void it_is_known_how_often_somebody_was_signed_out_everywhere() {
        assertThat(accounts.findSignOuts("ANN@example.org")).contains(0);

        accounts.signOut(ANN.id());
        accounts.signOut(ANN.id());

        assertThat(accounts.findSignOuts("ann@example.org")).contains(2);
        assertThat(accounts.findSignOuts("nobody@example.org")).isEmpty();
    }

    @Test
    void an_identity_belongs_to_one_account() {
        accounts.identify(ANN.id(), "https://issuer.example", "subject");

        assertThat(accounts.findByIdentity("https://issuer.example", "subject")).isPresent();
        assertThat(accounts.findByIdentity("https://other.example", "subject")).isEmpty();
        assertThat(accounts.hasIdentity(ANN.id(), "https://issuer.example")).isTrue();
        assertThatThrownBy(() -> accounts.identify(ANN.id(), "https://issuer.example", "subject"))
                .isInstanceOf(DuplicateKeyException.class);
    }
}
