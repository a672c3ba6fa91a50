package org.unstuck.store;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unstuck.UserFacingException;
import org.unstuck.web.ToldPage;

/** Tells what is wrong with the database where no controller was reached: already who asks is looked up in it. */
@Component
@Order(StoreOutages.BEFORE_SECURITY)
final class StoreOutages extends OncePerRequestFilter {
    static final int BEFORE_SECURITY = -101;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException e) {
            Optional<UserFacingException> told = StoreFailure.of(e);
            if (told.isEmpty() || response.isCommitted()) {
                throw e;
            }
            ToldPage.show(String.valueOf(told.get().getMessage()), request, response);
        }
    }
}
