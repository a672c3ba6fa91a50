package org.unstuck.access;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;

/**
 * Who may use a route.
 *
 * @param method of the request; a rule for GET also counts for HEAD
 * @param path the pattern, exactly as the controller has it
 * @param open whether for all, also for those who have not signed in
 * @param roles one of which a person must have; none where it is open
 * @param scopes one of which a token must have; none for pages, which no token opens
 */
public record RouteRule(HttpMethod method, String path, boolean open, Set<Role> roles, Set<Scope> scopes) {
    public RouteRule {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        if (open != roles.isEmpty()) {
            throw new IllegalArgumentException("A route is open or for some roles: " + method + " " + path);
        }
    }

    public static RouteRule get(String path, Role... roles) {
        return new RouteRule(HttpMethod.GET, path, false, Set.of(roles), Set.of());
    }

    public static RouteRule post(String path, Role... roles) {
        return new RouteRule(HttpMethod.POST, path, false, Set.of(roles), Set.of());
    }

    /** For programs: the person behind the token must have one of the roles, and the token the scope. */
    public static RouteRule forPrograms(String path, Scope scope, Role... roles) {
        return new RouteRule(HttpMethod.GET, path, false, Set.of(roles), Set.of(scope));
    }

    /** For everyone who has signed in. */
    public static RouteRule signedIn(HttpMethod method, String path) {
        return new RouteRule(method, path, false, EnumSet.allOf(Role.class), Set.of());
    }

    /** For everyone, signed in or not. */
    public static RouteRule open(HttpMethod method, String path) {
        return new RouteRule(method, path, true, Set.of(), Set.of());
    }

    /** Whether somebody came with a token that has a scope for it, where one is needed. */
    public boolean isWithinScope(Authentication who) {
        return scopes.isEmpty()
                || who.getAuthorities().stream()
                        .anyMatch(it -> scopes.stream()
                                .anyMatch(scope -> scope.authority().equals(it.getAuthority())));
    }
}
