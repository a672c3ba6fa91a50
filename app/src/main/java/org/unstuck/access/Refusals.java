package org.unstuck.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells those who have signed in why not: there is no such page, it is for another role, or a form was stale or foreign. */
@Component
final class Refusals implements AccessDeniedHandler {
    private final Routes routes;

    Refusals(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
        response.sendError((routes.find(request).isPresent() ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value());
    }
}
