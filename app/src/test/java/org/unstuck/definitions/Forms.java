package org.unstuck.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Fills in the form on a page about a new definition. */
final class Forms {
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern TEXT = Pattern.compile("<textarea[^>]*name=\"text\"[^>]*>\n?([^<]*)</textarea>");

    private Forms() {}

    /** Names and values in turn, as a browser would send the form with the button of a step. */
    static String[] fields(String page, String step, String... others) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(page);
        while (input.find()) {
            String tag = input.group();
            if (!tag.contains("type=\"radio\"") || tag.contains(" checked")) {
                fields.put(attribute(tag, "name"), attribute(tag, "value"));
            }
        }
        Matcher text = TEXT.matcher(page);
        if (text.find()) {
            fields.put("text", HtmlUtils.htmlUnescape(text.group(1)));
        }
        for (int at = 0; at < others.length; at += 2) {
            fields.put(others[at], others[at + 1]);
        }
        fields.put("step", step);
        List<String> sent = new ArrayList<>();
        fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
        return sent.toArray(String[]::new);
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? HtmlUtils.htmlUnescape(matcher.group(1)) : "";
    }
}
