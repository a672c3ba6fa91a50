package org.unstuck.definitions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unstuck.classification.DefinitionId;
import org.unstuck.classification.DefinitionText;
import org.unstuck.home.Definitions;

/**
 * A definition that is not saved yet.
 *
 * @param from short name of the definition it was copied from
 * @param version of that definition
 * @param fromTitle title of that definition
 * @param text the file so far; may be anything a person typed
 */
public record Draft(String from, String version, String fromTitle, String text) {

    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,6})");
    private static final int LONGEST_ID = 60;

    /** A copy that says what it was made from; one of a definition that ships has names of its own. */
    static Draft copyOf(Definitions.Entry entry) {
        String id = entry.definition().id().value();
        int version = entry.definition().version();
        DefinitionText text = new DefinitionText(entry.text())
                .withAuthority("Made from '" + id + "', version " + version)
                .withVersion(entry.shipped() ? 1 : version + 1);
        if (entry.shipped()) {
            String own = "own-" + id;
            text = text.withId(new DefinitionId(own.substring(0, Math.min(LONGEST_ID, own.length()))))
                    .withTitle(entry.definition().title() + ", changed");
        }
        return new Draft(id, Integer.toString(version), entry.definition().title(), text.text());
    }

    Draft with(String changed) {
        return new Draft(from, version, fromTitle, changed);
    }

    /** The line of the file that a message speaks of. */
    public Optional<String> findLine(String message) {
        Matcher matcher = LINE.matcher(message);
        return matcher.find()
                ? text.lines()
                        .skip(Math.max(0, Long.parseLong(matcher.group(1)) - 1))
                        .findFirst()
                : Optional.empty();
    }
}
