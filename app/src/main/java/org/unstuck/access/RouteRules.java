package org.unstuck.access;

import java.util.List;

/** The rules of a room's routes, which it offers as a bean. A route without a rule is as if it were not there. */
public record RouteRules(List<RouteRule> rules) {
    public RouteRules {
        rules = List.copyOf(rules);
    }

    public static RouteRules of(RouteRule... rules) {
        return new RouteRules(List.of(rules));
    }
}
