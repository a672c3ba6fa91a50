package org.unstuck.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.unstuck.access.Scope;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.store.OnBothDatabases;
import org.unstuck.store.TestDatabase;
import org.unstuck.store.WorkspaceDatabase;

@OnBothDatabases
class TokenStoreTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
    private static final Person ANN = new Person(new PersonId("a-1"), "Ann@example.org");
    private static final Person BEN = new Person(new PersonId("b-1"), "Ben@example.org");
    private static final Set<Scope> TWO = Set.of(Scope.IMPORTS_READ, Scope.SCHOOLS_READ);

    private final TestDatabase kind;
    private WorkspaceDatabase database;
    private TokenStore tokens;

    TokenStoreTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        database = kind.open();
        tokens = new TokenStore(database.sql());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_token_comes_back_as_it_went_in_by_the_hash_of_its_secret_alone() {
        Token token = GivenTokens.token(ANN, TWO, LAST_DAY);
        tokens.add(token, "hash");

        assertThat(tokens.findBySecret("hash")).contains(token);
        assertThat(tokens.findBySecret("HASH")).isEmpty();
        assertThat(tokens.listOf(ANN.id())).containsExactly(token);
        assertThat(tokens.listOf(BEN.id())).isEmpty();
    }

    @Test
    void a_token_that_was_taken_back_is_known_but_holds_no_more_and_cannot_be_taken_back_twice() {
        Token token = GivenTokens.token(ANN, TWO, LAST_DAY);
        tokens.add(token, "hash");

        assertThat(tokens.revoke(token.id(), NOW)).isTrue();
        assertThat(tokens.revoke(token.id(), NOW)).isFalse();
        assertThat(tokens.listOf(ANN.id())).isEmpty();
        assertThat(tokens.findBySecret("hash").orElseThrow().holds(NOW)).isFalse();
    }

    @Test
    void two_tokens_cannot_have_one_secret() {
        tokens.add(GivenTokens.token(ANN, TWO, LAST_DAY), "hash");

        assertThatThrownBy(() -> tokens.add(GivenTokens.token(BEN, TWO, LAST_DAY), "hash"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_token_holds_to_the_end_of_its_last_day_by_english_clocks() {
        Token token = GivenTokens.token(ANN, TWO, LAST_DAY);

        assertThat(token.holds(Instant.parse("2026-03-31T22:59:59Z")))
                .as("a minute to midnight, in summer")
                .isTrue();
        assertThat(token.holds(Instant.parse("2026-03-31T23:00:00Z"))).isFalse();
    }
}
