package org.unstuck.api;

import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.unstuck.access.KnownMembers;
import org.unstuck.access.Member;
import org.unstuck.access.Reach;
import org.unstuck.access.Role;
import org.unstuck.access.Scope;
import org.unstuck.access.SignIn;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.tokens.GivenTokens;
import org.unstuck.tokens.TokenStore;
import org.unstuck.workbench.SmallEngland;

/** Programs of people that a test knows: one of each role, with the schools that such a person sees. */
final class Programs {
    static final Set<Scope> ALL = EnumSet.allOf(Scope.class);

    private static final Map<Role, Reach> REACHES = Map.of(
            Role.IMPROVEMENT_LEAD, new Reach(false, Set.of("Southwold Vale"), Set.of(), Set.of()),
            Role.SCHOOL, new Reach(false, Set.of(), Set.of(), Set.of(SmallEngland.STUCK)));

    private final MockMvc server;
    private final TokenStore tokens;

    Programs(MockMvc server, TokenStore tokens) {
        this.server = server;
        this.tokens = tokens;
    }

    /** A new token of the person with a role. */
    String token(Role role, Set<Scope> scopes) {
        return GivenTokens.give(tokens, person(role), scopes);
    }

    MockHttpServletResponse ask(Role role, Set<Scope> scopes, String path) {
        return ask(token(role, scopes), path);
    }

    MockHttpServletResponse ask(String token, String path) {
        return send(MockMvcRequestBuilders.get(URI.create(path)).header("Authorization", "Bearer " + token));
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        try {
            return server.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Person person(Role role) {
        return new Person(new PersonId(role.id()), role.label());
    }

    /** Those people may come in, and nobody else. */
    @TestConfiguration
    static class People {
        @Bean
        @Primary
        SignIn knownMembers() {
            Map<String, Member> members = new HashMap<>();
            for (Role role : Role.values()) {
                Reach reach = REACHES.getOrDefault(role, Reach.NO_SCHOOL);
                members.put(role.id(), new Member(person(role), Set.of(role), reach));
            }
            return new KnownMembers(members);
        }
    }
}
