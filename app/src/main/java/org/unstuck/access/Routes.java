package org.unstuck.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The rules of all routes, in the order in which the paths are told apart: the most exact first. */
@Component
final class Routes implements AuthorizationManager<RequestAuthorizationContext> {
    private record Route(PathPattern path, RouteRule rule) {}

    private final List<Route> routes;
    private final CurrentMember current;

    Routes(List<RouteRules> rooms, CurrentMember current) {
        this.current = current;
        this.routes = rooms.stream()
                .flatMap(it -> it.rules().stream())
                .map(it -> new Route(PathPatternParser.defaultInstance.parse(it.path()), it))
                .sorted(Comparator.comparing(Route::path))
                .toList();
    }

    /** The rule for a request; empty where there is no such route. */
    Optional<RouteRule> find(HttpServletRequest request) {
        return find(
                HttpMethod.valueOf(request.getMethod()),
                ServletRequestPathUtils.parse(request).pathWithinApplication());
    }

    /** Whether a member may read what is under a path. */
    boolean mayRead(Member member, String path) {
        return find(HttpMethod.GET, PathContainer.parsePath(path))
                .filter(it -> it.open() || member.isAny(it.roles()))
                .isPresent();
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext what) {
        Optional<RouteRule> rule = find(what.getRequest());
        return new AuthorizationDecision(rule.isPresent()
                && (rule.get().open()
                        || current.find(who.get())
                                .filter(it -> it.isAny(rule.get().roles()))
                                .isPresent()));
    }

    private Optional<RouteRule> find(HttpMethod method, PathContainer path) {
        HttpMethod asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        return routes.stream()
                .filter(it -> it.rule().method().equals(asked) && it.path().matches(path))
                .findFirst()
                .map(Route::rule);
    }
}
