package org.unstuck.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * A form that somebody sent and that could not be dealt with: it is handed back, so that no word is lost.
 *
 * @param address where it was sent; empty where there is nothing to hand back
 */
public record SentForm(String address, List<Field> fields) {
    /**
     * One field.
     *
     * @param written whether somebody wrote it, so that it should be seen; others only travel along
     */
    public record Field(String name, String value, boolean written) {}

    static final SentForm NONE = new SentForm("", List.of());

    /** Fields of forms that no page shows again. */
    private static final Set<String> SECRET = Set.of("passphrase", "again", "current", "invitation");

    private static final String PROOF = "_csrf";
    private static final int SHORTEST_WORTH_SEEING = 30;

    public SentForm {
        fields = List.copyOf(fields);
    }

    /** The form of a request; none where it is no form, or holds a secret. Files are not handed back. */
    static SentForm of(HttpServletRequest request) {
        Map<String, String[]> sent = request.getParameterMap();
        if (!isForm(request) || sent.keySet().stream().anyMatch(SECRET::contains)) {
            return NONE;
        }
        List<Field> fields = new ArrayList<>();
        sent.forEach((name, values) -> {
            for (String value : values) {
                if (!name.equals(PROOF)) {
                    fields.add(new Field(name, value, isWritten(value)));
                }
            }
        });
        return new SentForm(request.getRequestURI(), fields);
    }

    private static boolean isForm(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && Optional.ofNullable(request.getContentType())
                        .filter(it -> it.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE))
                        .isPresent();
    }

    private static boolean isWritten(String value) {
        return value.length() >= SHORTEST_WORTH_SEEING || value.strip().contains(" ") || value.contains("\n");
    }

    public boolean isThere() {
        return !address.isEmpty();
    }
}
