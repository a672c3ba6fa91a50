package org.unstuck.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.UserFacingException;
import org.unstuck.access.Member;
import org.unstuck.access.Role;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;

/** Makes an account for somebody, and the link with which they choose their passphrase. */
public class InvitePerson {
    static final Duration HOLDS = Duration.ofDays(7);

    private final AccountStore accounts;
    private final AuditLog audit;
    private final Clock clock;

    public InvitePerson(AccountStore accounts, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Invites somebody.
     *
     * @throws UserFacingException if the name is taken or cannot be one, or the grant lacks something
     */
    @Transactional
    public Invitation invite(Member by, String name, Grant grant) {
        by.requireAny(Role.ADMINISTRATOR);
        Account.checkedName(name);
        grant.problems().stream().findFirst().ifPresent(it -> {
            throw new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, it + ".");
        });
        if (accounts.findByName(name).isPresent()) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT, "There is already an account called " + name + ".");
        }
        Person person = new Person(new PersonId(UUID.randomUUID().toString()), name);
        accounts.add(person, clock.instant());
        accounts.grant(person.id(), grant);
        Invitation invitation = Invitation.until(clock.instant().plus(HOLDS));
        accounts.invite(person.id(), invitation.hash(), invitation.expires());
        audit.record(by.person(), new AuditEvent("person invited", "/people/" + person.id(), "", grant.words()));
        return invitation;
    }
}
