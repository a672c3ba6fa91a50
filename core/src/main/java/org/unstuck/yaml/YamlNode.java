package org.unstuck.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.unstuck.UserFacingException;

/** A part of a YAML document: a text, a list or a map, with its line. */
public final class YamlNode {

    private static final int LARGEST_DOCUMENT = 200_000;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9 ().-]*[A-Za-z0-9).])?");
    private static final int DEEPEST = 40;
    private static final Set<Event.ID> DEEPER = EnumSet.of(Event.ID.MappingStart, Event.ID.SequenceStart);
    private static final Set<Event.ID> SHALLOWER = EnumSet.of(Event.ID.MappingEnd, Event.ID.SequenceEnd);

    private final String document;
    private final Node node;

    private YamlNode(String document, Node node) {
        this.document = document;
        this.node = node;
    }

    /**
     * Parses a document.
     *
     * @param document its name, for messages
     * @param text one YAML document without anchors and aliases
     * @throws UserFacingException if it is not, with the line
     */
    public static YamlNode parse(String document, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(document)
                .setUseMarks(true)
                .setCodePointLimit(LARGEST_DOCUMENT)
                .build();
        try {
            refuseAliasesAndDepth(document, text, settings);
            Node root = new Compose(settings).composeString(text).orElseThrow(() -> unusable(document + " is empty."));
            return new YamlNode(document, root);
        } catch (MarkedYamlEngineException e) {
            String line =
                    e.getProblemMark().map(it -> ", line " + (it.getLine() + 1)).orElse("");
            throw unusable(document + line + ": " + e.getProblem() + ".");
        } catch (YamlEngineException e) {
            throw unusable(document + " is not a YAML document: " + e.getMessage());
        }
    }

    /** A complaint about this node, to throw. */
    public UserFacingException error(String message) {
        return unusable(document + ", line " + line() + ": " + message);
    }

    /** The line on which it begins, from 1. */
    public int line() {
        return node.getStartMark().map(it -> it.getLine() + 1).orElse(1);
    }

    /**
     * The document with this node's value replaced by a text; all else, comments included, stays as it was.
     *
     * @param whole the document that was parsed
     * @param value any text
     */
    public String replaceIn(String whole, String value) {
        int start = offset(whole, node.getStartMark());
        int end = offset(whole, node.getEndMark());
        String lineEnd = whole.startsWith("\n", end - 1) ? "\n" : "";
        return whole.substring(0, start) + quoted(value) + lineEnd + whole.substring(end);
    }

    /** A text as a document writes it: as it is where that is safe, else in double quotes. */
    public static String quoted(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(it -> {
            if (it == '"' || it == '\\') {
                quoted.append('\\').appendCodePoint(it);
            } else if (Character.isISOControl(it) || it >= 0x2028) {
                quoted.append(String.format(Locale.ROOT, "\\U%08x", it));
            } else {
                quoted.appendCodePoint(it);
            }
        });
        return quoted.append('"').toString();
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** A text that is not blank. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw error("expected a text.");
    }

    /** A whole number from {@code least} to {@code greatest}. */
    public int integer(int least, int greatest) {
        try {
            int value = Integer.parseInt(text());
            if (value >= least && value <= greatest) {
                return value;
            }
        } catch (NumberFormatException e) {
            // the message below says all there is to say
        }
        throw error("expected a whole number from " + least + " to " + greatest + ", not '" + text() + "'.");
    }

    /** A date written 2019-08-31. */
    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw error("expected a date like 2019-08-31, not '" + text() + "'.");
        }
    }

    /** One of the words {@code yes} and {@code no}. */
    public boolean yesOrNo() {
        return switch (text()) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw error("expected yes or no, not '" + text() + "'.");
        };
    }

    /** The entries of a list; a single text counts as a list of one. */
    public List<YamlNode> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::child).toList();
        }
        if (isText()) {
            return List.of(this);
        }
        throw error("expected a list.");
    }

    /** The entries of a map, in their order. */
    public Map<String, YamlNode> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw error("expected names with values.");
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = child(tuple.getKeyNode());
            if (entries.put(key.text(), child(tuple.getValueNode())) != null) {
                throw key.error("'" + key.text() + "' stands here twice.");
            }
        }
        return entries;
    }

    /** The entries of a map that may only have these names. */
    public Map<String, YamlNode> map(String... names) {
        Map<String, YamlNode> entries = map();
        Set<String> known = Set.of(names);
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            YamlNode key = child(tuple.getKeyNode());
            if (!known.contains(key.text())) {
                throw key.error("'" + key.text() + "' is not known here; expected "
                        + Arrays.stream(names).collect(Collectors.joining(", ")) + ".");
            }
        }
        return entries;
    }

    /** A named entry that must be there. */
    public YamlNode get(String name) {
        return find(name).orElseThrow(() -> error("'" + name + "' is missing."));
    }

    /** A named entry. */
    public Optional<YamlNode> find(String name) {
        return Optional.ofNullable(map().get(name));
    }

    /** The one entry of a map that has one. */
    public Map.Entry<String, YamlNode> only() {
        List<Map.Entry<String, YamlNode>> entries = new ArrayList<>(map().entrySet());
        if (entries.size() != 1) {
            throw error("expected one name with its value, not " + entries.size() + ".");
        }
        return entries.get(0);
    }

    private static int offset(String whole, Optional<Mark> mark) {
        return whole.offsetByCodePoints(0, mark.orElseThrow().getIndex());
    }

    private YamlNode child(Node child) {
        return new YamlNode(document, child);
    }

    /** Refused before anything is built of them, because both can make a small file endless. */
    private static void refuseAliasesAndDepth(String document, String text, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            int line = event.getStartMark().map(it -> it.getLine() + 1).orElse(1);
            if (event.getEventId() == Event.ID.Alias) {
                throw unusable(document + ", line " + line + ": aliases are not allowed.");
            }
            depth += DEEPER.contains(event.getEventId()) ? 1 : 0;
            depth -= SHALLOWER.contains(event.getEventId()) ? 1 : 0;
            if (depth > DEEPEST) {
                throw unusable(document + ", line " + line + ": nested more than " + DEEPEST + " deep.");
            }
        }
    }

    private static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message);
    }
}
