package org.unstuck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;
import org.unstuck.access.Scope;
import org.unstuck.tokens.TokenStore;
import org.unstuck.workbench.SmallEngland;

/** Every route for programs with every role and scope. */
@OnPrograms
class ApiWalkTest {
    @TempDir
    static Path home;

    @Autowired
    private MockMvc server;

    @Autowired
    private TokenStore tokens;

    @Autowired
    private List<RouteRules> rooms;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_token_opens_what_both_its_scope_and_its_persons_role_open_and_nothing_else(Role role) {
        Programs programs = new Programs(server, tokens);
        for (Scope scope : Scope.values()) {
            String token = programs.token(role, EnumSet.of(scope));
            for (RouteRule rule : rules()) {
                int status = programs.ask(token, path(rule)).getStatus();
                boolean may = rule.roles().contains(role) && rule.scopes().contains(scope);
                assertThat(status)
                        .as("%s with %s on %s", role, scope, rule.path())
                        .isIn(may ? Set.of(200, 404) : Set.of(403));
            }
        }
    }

    @Test
    void without_a_token_nothing_is_open_but_the_document() {
        Programs programs = new Programs(server, tokens);
        for (RouteRule rule : rules()) {
            MockHttpServletResponse answer = programs.send(MockMvcRequestBuilders.get(path(rule)));
            assertThat(answer.getStatus()).as(rule.path()).isEqualTo(401);
            assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Bearer realm=\"Unstuck\"");
        }
    }

    private List<RouteRule> rules() {
        List<RouteRule> rules = rooms.stream()
                .flatMap(it -> it.rules().stream())
                .filter(it -> !it.scopes().isEmpty())
                .toList();
        assertThat(rules)
                .hasSizeGreaterThanOrEqualTo(11)
                .allMatch(it -> it.path().startsWith("/api/v1/"));
        return rules;
    }

    private static String path(RouteRule rule) {
        return rule.path()
                .replace("{urn}", SmallEngland.STUCK.toString())
                .replace("{id}", rule.path().contains("imports") ? "none" : "dfe-rise-2025");
    }
}
