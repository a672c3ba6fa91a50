package org.unstuck.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers a failed request with a page that says what happened and what to do, never with how the program failed. */
@Component
final class ErrorPages implements ErrorViewResolver {
    private static final Set<HttpStatus> OWN_PAGE =
            Set.of(HttpStatus.UNAUTHORIZED, HttpStatus.NOT_FOUND, HttpStatus.CONTENT_TOO_LARGE);

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return ToldPage.find(request).orElseGet(() -> page(request, status));
    }

    private static ModelAndView page(HttpServletRequest request, HttpStatus status) {
        return status == HttpStatus.FORBIDDEN
                ? new ModelAndView("error/403", Map.of("form", isAboutForm(request)), status)
                : new ModelAndView(template(status), Map.of(), status);
    }

    private static boolean isAboutForm(HttpServletRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
    }

    private static String template(HttpStatus status) {
        if (OWN_PAGE.contains(status)) {
            return "error/" + status.value();
        }
        return status.is4xxClientError() ? "error/400" : "error/500";
    }
}
