package org.unstuck.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.workbench.OnSmallEngland;

/** Every route with every role. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(OnSmallEngland.class)
class RouteWalkTest {
    /** Files, which no controller answers. */
    private static final Set<String> FILES = Set.of("GET /vendor/**", "GET /favicon.svg");

    /** The container asks for it by itself when something failed, and no rule lets anyone else. */
    private static final String ERROR = "/error";

    @TempDir
    static Path home;

    @Autowired
    private MockMvc server;

    @Autowired
    private List<RouteRules> rooms;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @Test
    void every_route_has_one_rule_and_every_rule_a_route() {
        List<String> ruled = rules().map(RouteWalkTest::name).sorted().toList();
        TreeSet<String> expected = new TreeSet<>(FILES);
        routes.getHandlerMethods()
                .keySet()
                .forEach(route -> route.getPatternValues().stream()
                        .filter(path -> !path.equals(ERROR))
                        .forEach(path -> {
                            assertThat(route.getMethodsCondition().getMethods())
                                    .as(path + " must say for which methods it is")
                                    .isNotEmpty();
                            route.getMethodsCondition()
                                    .getMethods()
                                    .forEach(method -> expected.add(method + " " + path));
                        }));

        assertThat(ruled).as("RouteRules of all rooms").containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_opens_what_its_rules_say_and_nothing_else(Role role) {
        assertThat(outcomes(it -> status(request(it).with(user(role.id())))))
                .containsExactlyInAnyOrderElementsOf(outcomes(it ->
                        it.open() || (it.roles().contains(role) && it.scopes().isEmpty())));
    }

    @Test
    void who_has_not_signed_in_opens_only_what_is_open_to_all() {
        assertThat(outcomes(it -> status(request(it)))).containsExactlyInAnyOrderElementsOf(outcomes(RouteRule::open));
    }

    @Test
    void who_has_signed_in_but_may_no_longer_opens_only_what_is_open_to_all() {
        assertThat(outcomes(it -> status(request(it).with(user("someone who left")))))
                .containsExactlyInAnyOrderElementsOf(outcomes(RouteRule::open));
    }

    @Test
    void a_method_or_path_without_a_rule_is_not_there() throws Exception {
        for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH, HttpMethod.OPTIONS)) {
            assertThat(server.perform(MockMvcRequestBuilders.request(method, "/schools")
                                    .with(user(Role.ANALYST.id()))
                                    .with(csrf()))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(method.name())
                    .isEqualTo(404);
        }
    }

    private Stream<RouteRule> rules() {
        return rooms.stream().flatMap(it -> it.rules().stream());
    }

    /** Each rule by name, with whether it let the request through. */
    private List<String> outcomes(Function<RouteRule, Boolean> let) {
        return rules().map(it -> name(it) + (let.apply(it) ? " opens" : " stays shut"))
                .toList();
    }

    private boolean status(MockHttpServletRequestBuilder request) {
        try {
            int status = server.perform(request).andReturn().getResponse().getStatus();
            assertThat(status).isLessThan(500);
            return status != 401 && status != 403;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockHttpServletRequestBuilder request(RouteRule rule) {
        String path = rule.path().replace("/**", "/unstuck.css").replace("{urn}", "100001");
        return MockMvcRequestBuilders.request(rule.method(), path.replaceAll("\\{[a-z]+}", "dfe-rise-2025"))
                .with(csrf());
    }

    private static String name(RouteRule rule) {
        return rule.method() + " " + rule.path();
    }

    @TestConfiguration
    static class OneOfEachRole {
        @Bean
        @Primary
        SignIn knownMembers() {
            return new KnownMembers(Stream.of(Role.values())
                    .collect(Collectors.toMap(
                            Role::id,
                            it -> new Member(
                                    new Person(new PersonId(it.id()), it.label()), Set.of(it), Reach.EVERY_SCHOOL))));
        }
    }
}
