package org.unstuck.sampling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unstuck.UserFacingException;

/**
 * How many pairs are wanted of some kind.
 *
 * @param least 0 or more
 * @param most at least {@code least}, at most {@link #GREATEST}
 */
public record Quota(int least, int most) {

    /** More pairs than anybody visits. */
    public static final int GREATEST = 10_000;

    public static final Quota NONE = new Quota(0, 0);
    public static final Quota ANY = new Quota(0, GREATEST);

    private static final Pattern FORM = Pattern.compile("(at least |at most )?(\\d{1,5})(?: to (\\d{1,5}))?");

    public Quota {
        if (least < 0 || most < least || most > GREATEST) {
            throw unusable("A quota runs from 0 to " + GREATEST + " pairs, the fewest first; not from " + least + " to "
                    + most + ".");
        }
    }

    public static Quota exactly(int pairs) {
        return new Quota(pairs, pairs);
    }

    /**
     * A quota in words: {@code 5}, {@code 1 to 2}, {@code at least 1}, {@code at most 2} or {@code any}.
     *
     * @throws UserFacingException if it is none of these
     */
    public static Quota parse(String text) {
        Matcher form = FORM.matcher(text);
        if (text.equals("any")) {
            return ANY;
        }
        if (!form.matches() || (form.group(1) != null && form.group(3) != null)) {
            throw unusable("'" + text + "' is not a quota; expected one like 5, 1 to 2, at least 1, at most 2 or any.");
        }
        int number = Integer.parseInt(form.group(2));
        if (form.group(3) != null) {
            return new Quota(number, Integer.parseInt(form.group(3)));
        }
        if (form.group(1) == null) {
            return exactly(number);
        }
        return form.group(1).equals("at least ") ? new Quota(number, GREATEST) : new Quota(0, number);
    }

    public boolean exact() {
        return least == most;
    }

    /** The quota as {@link #parse} reads it. */
    public String words() {
        if (exact()) {
            return Integer.toString(least);
        }
        if (most == GREATEST) {
            return least == 0 ? "any" : "at least " + least;
        }
        return least == 0 ? "at most " + most : least + " to " + most;
    }

    /** What is left of it when some pairs are settled. */
    Quota less(int settled) {
        return new Quota(Math.max(0, least - settled), Math.max(0, most == GREATEST ? most : most - settled));
    }

    private static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message);
    }
}
