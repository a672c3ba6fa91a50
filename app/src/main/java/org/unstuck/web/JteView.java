package org.unstuck.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** One page: a template compiled with the program, rendered whole before a byte is sent, so that a failure is an error page. */
record JteView(TemplateEngine templates, String template, Page page) implements View {
    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> parameters = new HashMap<>();
        if (model != null) {
            parameters.putAll(model);
        }
        parameters.put("page", page);
        Utf8ByteOutput html = new Utf8ByteOutput();
        templates.render(template, parameters, html);
        response.setContentType(getContentType());
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }
}
