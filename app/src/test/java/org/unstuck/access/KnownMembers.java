package org.unstuck.access;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.unstuck.people.PersonId;

/** People for a test that says itself who asks. */
public record KnownMembers(Map<String, Member> people) implements SignIn {
    @Override
    public Optional<Member> find(String name) {
        return Optional.ofNullable(people.get(name));
    }

    @Override
    public Optional<Member> find(PersonId person) {
        return people.values().stream()
                .filter(it -> it.person().id().equals(person))
                .findFirst();
    }

    @Override
    public boolean answersTo(String hostName) {
        return hostName.equals("localhost");
    }

    @Override
    public void addTo(HttpSecurity http) {
        http.exceptionHandling(it -> it.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
    }
}
