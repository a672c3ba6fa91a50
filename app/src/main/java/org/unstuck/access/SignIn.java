package org.unstuck.access;

import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.unstuck.people.PersonId;

/** How people come in: the one at this computer, or a team with accounts. There is exactly one in a running program. */
public interface SignIn {
    /** The member who came in under a name; empty once they may no longer. Asked at each request, so that changes count at once. */
    Optional<Member> find(String name);

    /** The member who a person is; empty once they may no longer come in. */
    Optional<Member> find(PersonId person);

    /** Adds what lets people in, and where those who have not signed in are led. */
    void addTo(HttpSecurity http);

    /** Whether requests for a host name are meant for us; a page elsewhere may point a name of its own at this computer. */
    boolean answersTo(String hostName);
}
