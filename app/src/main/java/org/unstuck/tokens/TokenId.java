package org.unstuck.tokens;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identifies a token; it opens nothing.
 *
 * @param value a UUID in lower case
 */
public record TokenId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public TokenId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the identifier of a token: '" + value + "'");
        }
    }

    static Optional<TokenId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TokenId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
