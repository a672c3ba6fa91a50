package org.unstuck.api;

import jakarta.servlet.Filter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.UserFacingException;
import org.unstuck.store.StoreFailure;
import org.unstuck.web.ToldErrors;

/** Tells a program of every failure under {@code /api} as a problem, never as a page and never how the program failed. */
@Component
final class ApiFailures implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);
    private static final String BELOW = "/api/";

    private final ProblemAnswers problems;

    ApiFailures(ProblemAnswers problems) {
        this.problems = problems;
    }

    /** Before what makes pages of failures. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith(BELOW) || failure instanceof AccessDeniedException) {
            return null; // what is denied is for ApiRefusals
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(it -> response.addHeader(name, it)));
        }
        try {
            problems.answer(response, problem(failure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    /** For failures that reached the container. */
    Filter outside() {
        return (request, response, chain) -> {
            String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            if (!path.startsWith(BELOW)) {
                chain.doFilter(request, response);
                return;
            }
            Problem problem = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception failure
                    ? problem(failure)
                    : problem(HttpStatus.valueOf((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
            problems.answer((HttpServletResponse) response, problem);
        };
    }

    private static Problem problem(Exception failure) {
        if (failure instanceof BadParameters bad) {
            HttpStatus status = HttpStatus.BAD_REQUEST;
            return new Problem(
                    status.getReasonPhrase(),
                    status.value(),
                    String.join(
                                    ". ",
                                    bad.errors().stream()
                                            .map(it -> it.parameter() + ": " + it.message())
                                            .toList())
                            + ".",
                    bad.errors());
        }
        if (failure instanceof UserFacingException told) {
            return Problem.of(ToldErrors.status(told.code()), String.valueOf(told.getMessage()));
        }
        if (failure instanceof ErrorResponse known) {
            return problem(HttpStatus.valueOf(known.getStatusCode().value()));
        }
        Optional<UserFacingException> store = StoreFailure.of(failure);
        if (store.isPresent()) {
            return Problem.of(
                    HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(store.get().getMessage()));
        }
        LOG.error("A request of a program failed", failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static Problem problem(HttpStatus status) {
        if (status == HttpStatus.NOT_ACCEPTABLE) {
            return Problem.of(status, "The API answers in JSON only: ask for application/json.");
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return Problem.of(status, "The database that keeps tokens cannot be reached just now. Try again later.");
        }
        if (status.is5xxServerError()) {
            return Problem.of(status, "The program failed. Nothing was changed. Its log says more to who runs it.");
        }
        return Problem.of(status, "The request cannot be understood.");
    }
}
