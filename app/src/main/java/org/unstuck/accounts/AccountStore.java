package org.unstuck.accounts;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unstuck.access.Reach;
import org.unstuck.access.Role;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.school.Urn;
import org.unstuck.store.Moments;

/** Accounts in the workspace. */
@InTeam
@Component
public final class AccountStore {
    private static final String SELECT = "select id, name, active, passphrase <> '' as chosen from account ";

    private final JdbcClient sql;

    public AccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** All accounts, by name. */
    public List<Account> listAll() {
        return sql.sql(SELECT + "order by name_key").query(Row.class).list().stream()
                .map(this::account)
                .toList();
    }

    public Optional<Account> find(PersonId id) {
        return sql.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(Row.class)
                .optional()
                .map(this::account);
    }

    public Optional<Account> findByName(String name) {
        return sql.sql(SELECT + "where name_key = ?")
                .param(Account.key(name))
                .query(Row.class)
                .optional()
                .map(this::account);
    }

    /** Whether anybody could give others access. */
    public boolean hasAdministrator() {
        return sql.sql("""
                        select count(*) from account join account_role on account_id = id
                        where active = 1 and role = ?""").param(Role.ADMINISTRATOR.id()).query(Long.class).single() > 0;
    }

    void add(Person person, Instant since) {
        sql.sql("insert into account (id, name, name_key, passphrase, active, since) values (?, ?, ?, '', 1, ?)")
                .params(person.id().value(), person.name(), Account.key(person.name()), Moments.text(since))
                .update();
    }

    void grant(PersonId id, Grant grant) {
        sql.sql("delete from account_role where account_id = ?")
                .param(id.value())
                .update();
        grant.roles()
                .forEach(role -> sql.sql("insert into account_role (account_id, role) values (?, ?)")
                        .params(id.value(), role.id())
                        .update());
        sql.sql("delete from account_reach where account_id = ?")
                .param(id.value())
                .update();
        grant.reach().authorities().forEach(it -> name(id, "authority", it));
        grant.reach().trusts().forEach(it -> name(id, "trust", it));
        grant.reach().schools().forEach(it -> name(id, "school", it.toString()));
    }

    private void name(PersonId id, String kind, String value) {
        sql.sql("insert into account_reach (account_id, kind, value) values (?, ?, ?)")
                .params(id.value(), kind, value)
                .update();
    }

    void activate(PersonId id, boolean active) {
        sql.sql("update account set active = ? where id = ?")
                .params(active ? 1 : 0, id.value())
                .update();
    }

    /** Ends every session of somebody that has begun. */
    void signOut(PersonId id) {
        sql.sql("update account set sign_outs = sign_outs + 1 where id = ?")
                .param(id.value())
                .update();
    }

    /** How often the person with a name was signed out in every browser; empty where there is none. */
    Optional<Integer> findSignOuts(String name) {
        return sql.sql("select sign_outs from account where name_key = ?")
                .param(Account.key(name))
                .query(Integer.class)
                .optional();
    }

    /** The encoded passphrase of an active account; empty where there is none. */
    Optional<String> findPassphrase(String name) {
        return sql.sql("select passphrase from account where name_key = ? and active = 1 and passphrase <> ''")
                .param(Account.key(name))
                .query(String.class)
                .optional();
    }

    /** @param encoded empty for an account that nobody can sign in to with a passphrase */
    void setPassphrase(PersonId id, String encoded) {
        sql.sql("update account set passphrase = ? where id = ?")
                .params(encoded, id.value())
                .update();
    }

    /** The only invitation of an account; an earlier one is void. */
    void invite(PersonId id, String secretHash, Instant expires) {
        uninvite(id);
        sql.sql("insert into invitation (secret_hash, account_id, expires) values (?, ?, ?)")
                .params(secretHash, id.value(), Moments.text(expires))
                .update();
    }

    void uninvite(PersonId id) {
        sql.sql("delete from invitation where account_id = ?").param(id.value()).update();
    }

    /** The active account of an invitation that holds at a moment. */
    Optional<Account> findInvited(String secretHash, Instant now) {
        return sql.sql("select account_id from invitation where secret_hash = ? and expires > ?")
                .params(secretHash, Moments.text(now))
                .query(String.class)
                .optional()
                .flatMap(it -> find(new PersonId(it)))
                .filter(Account::active);
    }

    Optional<Account> findByIdentity(String issuer, String subject) {
        return sql.sql("select account_id from account_identity where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(String.class)
                .optional()
                .flatMap(it -> find(new PersonId(it)));
    }

    boolean hasIdentity(PersonId id, String issuer) {
        return sql.sql("select count(*) from account_identity where account_id = ? and issuer = ?")
                        .params(id.value(), issuer)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void identify(PersonId id, String issuer, String subject) {
        sql.sql("insert into account_identity (issuer, subject, account_id) values (?, ?, ?)")
                .params(issuer, subject, id.value())
                .update();
    }

    /** @param chosen whether there is a passphrase */
    record Row(String id, String name, int active, boolean chosen) {}

    private record Named(String kind, String value) {}

    private Account account(Row row) {
        List<Named> named = sql.sql("select kind, value from account_reach where account_id = ?")
                .param(row.id())
                .query((it, at) -> new Named(it.getString(1), it.getString(2)))
                .list();
        Set<Role> roles = new HashSet<>(sql.sql("select role from account_role where account_id = ?")
                .param(row.id())
                .query((it, at) -> Role.of(it.getString(1)))
                .list());
        Set<Urn> schools = new HashSet<>();
        values(named, "school").forEach(it -> schools.add(new Urn(Integer.parseInt(it))));
        Reach reach = new Reach(false, values(named, "authority"), values(named, "trust"), schools);
        return new Account(
                new Person(new PersonId(row.id()), row.name()),
                new Grant(roles, reach),
                row.active() == 1,
                row.chosen());
    }

    private static Set<String> values(List<Named> named, String kind) {
        Set<String> values = new HashSet<>();
        named.stream().filter(it -> it.kind().equals(kind)).forEach(it -> values.add(it.value()));
        return values;
    }
}
