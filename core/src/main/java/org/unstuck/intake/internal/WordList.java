package org.unstuck.intake.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.unstuck.yaml.YamlNode;

/**
 * A vocabulary: what the wordings of a kind of value mean. It is a file, so that a new wording is a line.
 *
 * @param meanings canonical value for each wording, the wording as {@link Words#key}
 * @param expected some wordings, for messages
 */
record WordList(Map<String, String> meanings, String expected) {

    /** The meaning of a wording that says that nothing is known. */
    static final String MISSING = "missing";

    private static final int EXAMPLES = 6;
    private static final Map<String, WordList> SHIPPED = new ConcurrentHashMap<>();

    WordList {
        meanings = Map.copyOf(meanings);
    }

    /** The shipped vocabulary of that name. */
    static WordList shipped(String name) {
        return SHIPPED.computeIfAbsent("vocabularies/" + name + ".yaml", WordList::load);
    }

    private static WordList load(String document) {
        return read(YamlNode.parse(document, Resources.text(document)));
    }

    static WordList read(YamlNode document) {
        Map<String, String> meanings = new HashMap<>();
        List<String> examples = new ArrayList<>();
        for (Map.Entry<String, YamlNode> entry : document.map().entrySet()) {
            for (YamlNode wording : entry.getValue().list()) {
                if (meanings.put(Words.key(wording.text()), entry.getKey()) != null) {
                    throw wording.error("'" + wording.text() + "' stands here twice.");
                }
                if (!entry.getKey().equals(MISSING) && examples.size() < EXAMPLES) {
                    examples.add(wording.text());
                }
            }
        }
        return new WordList(meanings, "a wording such as " + String.join(", ", examples));
    }

    /** What a wording means: a canonical value, {@link #MISSING}, or null if it is not in the vocabulary. */
    @Nullable
    String find(String wording) {
        String key = Words.key(wording);
        return key.isEmpty() ? MISSING : meanings.get(key);
    }
}
