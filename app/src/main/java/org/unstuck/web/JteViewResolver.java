package org.unstuck.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template {@code NAME.jte} for the view name a controller returns. */
@Component
final class JteViewResolver implements ViewResolver, Ordered {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final ObjectProvider<PageNotice> notices;
    private final PageReader reader;

    JteViewResolver(ObjectProvider<PageNotice> notices, PageReader reader) {
        this.notices = notices;
        this.reader = reader;
        templates.setHtmlInterceptor(new FormGuard());
    }

    @Override
    public @Nullable View resolveViewName(String viewName, Locale locale) {
        String template = viewName + ".jte";
        if (!templates.hasTemplate(template)) {
            return null;
        }
        return new JteView(templates, template, page());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private Page page() {
        return new Page(
                notices.orderedStream()
                        .map(PageNotice::findText)
                        .flatMap(Optional::stream)
                        .toList(),
                reader);
    }
}
