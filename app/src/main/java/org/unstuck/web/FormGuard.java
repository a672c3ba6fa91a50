package org.unstuck.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Puts into each form that changes something the proof that it stood on a page of ours, so that no template needs to
 * think of it. The template engine tells of each form's beginning and end; forms do not stand in one another.
 */
final class FormGuard implements HtmlInterceptor {
    private static final String CHANGES = FormGuard.class.getName();

    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(
                        CHANGES,
                        "post".equalsIgnoreCase(String.valueOf(attributes.get("method"))),
                        RequestAttributes.SCOPE_REQUEST);
    }

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        if (Boolean.TRUE.equals(request.getAttribute(CHANGES, RequestAttributes.SCOPE_REQUEST))) {
            findToken()
                    .ifPresent(it -> output.writeContent("<input type=\"hidden\" name=\"" + it.getParameterName()
                            + "\" value=\"" + it.getToken() + "\">"));
        }
    }

    /** The proof for the request that this thread answers. */
    static Optional<CsrfToken> findToken() {
        return Optional.ofNullable((CsrfToken) RequestContextHolder.currentRequestAttributes()
                .getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST));
    }
}
