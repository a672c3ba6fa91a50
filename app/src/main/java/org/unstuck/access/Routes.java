package org.unstuck.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
public final class Routes implements AuthorizationManager<RequestAuthorizationContext> {
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
    public Optional<RouteRule> find(HttpServletRequest request) {
        return find(
                HttpMethod.valueOf(request.getMethod()),
                ServletRequestPathUtils.parse(request).pathWithinApplication());
    }

    /** The methods that the path of a request has rules for; none where there is no such path. */
    public Set<HttpMethod> listMethods(HttpServletRequest request) {
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return routes.stream()
                .filter(it -> it.path().matches(path))
                .map(it -> it.rule().method())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The scopes with which a token of a member opens anything at all, in order. */
    public Set<Scope> scopesFor(Member member) {
        return routes.stream()
                .map(Route::rule)
                .filter(it -> member.isAny(it.roles()))
                .flatMap(it -> it.scopes().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
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
        return new AuthorizationDecision(find(what.getRequest())
                .filter(it -> it.open() || mayUse(it, who.get()))
                .isPresent());
    }

    private boolean mayUse(RouteRule rule, @Nullable Authentication who) {
        return who != null
                && current.find(who).filter(it -> it.isAny(rule.roles())).isPresent()
                && rule.isWithinScope(who);
    }

    private Optional<RouteRule> find(HttpMethod method, PathContainer path) {
        HttpMethod asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        return routes.stream()
                .filter(it -> it.rule().method().equals(asked) && it.path().matches(path))
                .findFirst()
                .map(Route::rule);
    }
}
