package org.unstuck.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.unstuck.access.CurrentMember;
import org.unstuck.access.Guesses;
import org.unstuck.access.RouteRule;
import org.unstuck.access.Routes;
import org.unstuck.access.Scope;

/** Tells a program why not: no token, one that does not hold, no such path or method, the wrong scope, the wrong person. */
@Component
final class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final ProblemAnswers problems;
    private final Routes routes;
    private final CurrentMember current;

    ApiRefusals(ProblemAnswers problems, Routes routes, CurrentMember current) {
        this.problems = problems;
        this.routes = routes;
        this.current = current;
        challenge.setRealmName("Unstuck");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof LockedException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Guesses.WINDOW.toSeconds()));
            problems.answer(
                    response,
                    Problem.of(HttpStatus.TOO_MANY_REQUESTS, "Too many tokens that do not hold. Wait 15 minutes."));
            return;
        }
        challenge.commence(request, response, why);
        HttpStatus status = HttpStatus.valueOf(response.getStatus());
        problems.answer(
                response,
                Problem.of(
                        status,
                        request.getHeader(HttpHeaders.AUTHORIZATION) == null
                                ? "Send a token in the header Authorization: Bearer TOKEN. People make tokens on the page"
                                        + " /account/tokens."
                                : "This token is not known, has ended, was revoked, or its person may not come in."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        Optional<RouteRule> rule = routes.find(request);
        Set<HttpMethod> methods = routes.listMethods(request);
        if (rule.isEmpty() && methods.isEmpty()) {
            problems.answer(response, Problem.of(HttpStatus.NOT_FOUND, "There is nothing at this address."));
        } else if (rule.isEmpty()) {
            String allowed = methods.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
            response.setHeader(HttpHeaders.ALLOW, allowed);
            problems.answer(
                    response,
                    Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "This address can only be asked with " + allowed + "."));
        } else if (isForOthers(rule.get())) {
            problems.answer(
                    response, Problem.of(HttpStatus.FORBIDDEN, "This is not for the person whose token it is."));
        } else {
            String scopes = rule.get().scopes().stream().map(Scope::id).sorted().collect(Collectors.joining(" "));
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer realm=\"Unstuck\", error=\"insufficient_scope\", scope=\"" + scopes + "\"");
            problems.answer(response, Problem.of(HttpStatus.FORBIDDEN, "The token lacks the scope " + scopes + "."));
        }
    }

    private boolean isForOthers(RouteRule rule) {
        return current.find().filter(it -> it.isAny(rule.roles())).isEmpty() || isWithinScope(rule);
    }

    /** Then it is not the token that is too little, but what its person may see. */
    private static boolean isWithinScope(RouteRule rule) {
        Authentication token = SecurityContextHolder.getContext().getAuthentication();
        return token != null && rule.isWithinScope(token);
    }
}
