package org.unstuck.tokens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unstuck.access.Scope;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.store.Moments;

/** Tokens in the workspace, also those that were taken back. */
@Component
public final class TokenStore {
    private static final String SELECT =
            "select id, person_id, person_name, name, scopes, made, last_day, revoked from token ";

    private final JdbcClient sql;

    public TokenStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Token token, String secretHash) {
        sql.sql("""
                        insert into token (id, secret_hash, person_id, person_name, name, scopes, made, last_day)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        token.id().value(),
                        secretHash,
                        token.person().id().value(),
                        token.person().name(),
                        token.name(),
                        Token.scopeIds(token.scopes()),
                        Moments.text(token.made()),
                        token.lastDay().toString())
                .update();
    }

    Optional<Token> findBySecret(String secretHash) {
        return sql.sql(SELECT + "where secret_hash = ?")
                .param(secretHash)
                .query(TokenStore::token)
                .optional();
    }

    /** The tokens of a person that were not taken back, the newest first. */
    List<Token> listOf(PersonId person) {
        return sql.sql(SELECT + "where person_id = ? and revoked is null order by made desc, id")
                .param(person.value())
                .query(TokenStore::token)
                .list();
    }

    /** Takes a token back; tells whether it was there and not taken back before. */
    boolean revoke(TokenId id, Instant now) {
        return sql.sql("update token set revoked = ? where id = ? and revoked is null")
                        .params(Moments.text(now), id.value())
                        .update()
                > 0;
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                new TokenId(row.getString("id")),
                new Person(new PersonId(row.getString("person_id")), row.getString("person_name")),
                row.getString("name"),
                Stream.of(row.getString("scopes").split(" ", -1))
                        .map(it -> Scope.find(it).orElseThrow(() -> new IllegalStateException("No scope " + it)))
                        .collect(Collectors.toSet()),
                Moments.of(row.getString("made")),
                LocalDate.parse(row.getString("last_day")),
                Optional.ofNullable(row.getString("revoked")).map(Moments::of).orElse(null));
    }
}
