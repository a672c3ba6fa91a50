package org.unstuck.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page that tells a person what they can do something about, and hands back the form that they sent. */
public final class ToldPage {
    private static final HttpStatus UNAVAILABLE = HttpStatus.SERVICE_UNAVAILABLE;
    private static final String KEPT = ToldPage.class.getName();

    private record Kept(String message, SentForm sent) {}

    private ToldPage() {}

    /**
     * The page.
     *
     * @param message whole sentences
     */
    public static ModelAndView of(String message, HttpStatus status, HttpServletRequest request) {
        return page(new Kept(message, status == UNAVAILABLE ? SentForm.of(request) : SentForm.NONE), status);
    }

    /** Shows it, as the page of a service that is away, from a filter: no controller has been asked yet. */
    public static void show(String message, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(KEPT, new Kept(message, SentForm.of(request)));
        response.sendError(UNAVAILABLE.value());
    }

    static Optional<ModelAndView> find(HttpServletRequest request) {
        return Optional.ofNullable((Kept) request.getAttribute(KEPT)).map(it -> page(it, UNAVAILABLE));
    }

    private static ModelAndView page(Kept kept, HttpStatus status) {
        return new ModelAndView("error/told", Map.of("message", kept.message(), "sent", kept.sent()), status);
    }
}
