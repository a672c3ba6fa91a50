package org.unstuck.access;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Who may use a route.
 *
 * @param method of the request; a rule for GET also counts for HEAD
 * @param path the pattern, exactly as the controller has it
 * @param open whether for all, also for those who have not signed in
 * @param roles one of which a person must have; none where it is open
 */
public record RouteRule(HttpMethod method, String path, boolean open, Set<Role> roles) {
    public RouteRule {
        roles = Set.copyOf(roles);
        if (open != roles.isEmpty()) {
            throw new IllegalArgumentException("A route is open or for some roles: " + method + " " + path);
        }
    }

    public static RouteRule get(String path, Role... roles) {
        return new RouteRule(HttpMethod.GET, path, false, Set.of(roles));
    }

    public static RouteRule post(String path, Role... roles) {
        return new RouteRule(HttpMethod.POST, path, false, Set.of(roles));
    }

    /** For everyone who has signed in. */
    public static RouteRule signedIn(HttpMethod method, String path) {
        return new RouteRule(method, path, false, EnumSet.allOf(Role.class));
    }

    /** For everyone, signed in or not. */
    public static RouteRule open(HttpMethod method, String path) {
        return new RouteRule(method, path, true, Set.of());
    }
}
