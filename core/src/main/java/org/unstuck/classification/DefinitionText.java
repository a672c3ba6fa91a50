package org.unstuck.classification;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unstuck.UserFacingException;
import org.unstuck.school.LineagePolicy;
import org.unstuck.yaml.YamlNode;

/**
 * A definition file, changed value by value so that its comments and layout stay.
 *
 * @param text the file; every change needs it to be a definition
 */
public record DefinitionText(String text) {

    private static final String NAME = "The definition";

    /**
     * What the file says.
     *
     * @throws UserFacingException if it is not a definition, with the line
     */
    public Definition read() {
        return DefinitionReader.read(NAME, text);
    }

    public DefinitionText withId(DefinitionId id) {
        return with(id.value(), "id");
    }

    public DefinitionText withVersion(int version) {
        return with(Integer.toString(version), "version");
    }

    public DefinitionText withTitle(String title) {
        return with(title, "title");
    }

    public DefinitionText withAuthority(String authority) {
        return with(authority, "authority");
    }

    /** Sets the date at which the definition is usually judged. */
    public DefinitionText withUsualDate(LocalDate date) {
        return with(date.toString(), "as-at", "date");
    }

    public DefinitionText withWindowFrom(LocalDate date) {
        return with(date.toString(), "window", "from");
    }

    public DefinitionText withLineage(LineagePolicy policy) {
        return with(policy.id(), "lineage");
    }

    /** Sets every least number of graded inspections that the rule asks for; where it asks for none, nothing changes. */
    public DefinitionText withMinimum(int minimum) {
        String changed = text;
        Deque<YamlNode> lastFirst = new ArrayDeque<>();
        leastNumbers(root().get("rule")).forEach(lastFirst::addFirst);
        for (YamlNode number : lastFirst) {
            changed = number.replaceIn(changed, Integer.toString(minimum));
        }
        return checked(changed);
    }

    private YamlNode root() {
        return YamlNode.parse(NAME, text);
    }

    private DefinitionText with(String value, String... path) {
        Optional<YamlNode> node = Optional.of(root());
        for (String step : path) {
            node = node.flatMap(it -> it.find(step));
        }
        return checked(node.map(it -> it.replaceIn(text, value)).orElseGet(() -> appended(value, path)));
    }

    private String appended(String value, String... path) {
        StringBuilder lines = new StringBuilder(text.endsWith("\n") ? text : text + "\n");
        for (int depth = 0; depth < path.length; depth++) {
            lines.append("  ".repeat(depth)).append(path[depth]).append(depth < path.length - 1 ? ":\n" : ": ");
        }
        return lines.append(YamlNode.quoted(value)).append('\n').toString();
    }

    private static DefinitionText checked(String changed) {
        DefinitionText definition = new DefinitionText(changed);
        try {
            definition.read();
        } catch (UserFacingException e) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "This definition is written in a way that its values cannot be changed one by one. Change the file itself.",
                    e);
        }
        return definition;
    }

    private static List<YamlNode> leastNumbers(YamlNode clause) {
        Map.Entry<String, YamlNode> only = clause.only();
        YamlNode value = only.getValue();
        List<YamlNode> numbers = new ArrayList<>();
        switch (only.getKey()) {
            case "at-least" -> numbers.add(value.isText() ? value : value.get("count"));
            case "all", "any" -> value.list().forEach(it -> numbers.addAll(leastNumbers(it)));
            case "not" -> numbers.addAll(leastNumbers(value));
            default -> {}
        }
        return numbers;
    }
}
