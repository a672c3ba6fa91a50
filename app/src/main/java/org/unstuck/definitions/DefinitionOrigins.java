package org.unstuck.definitions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unstuck.classification.DefinitionId;
import org.unstuck.home.Definitions;
import org.unstuck.store.StoreFailure;
import org.unstuck.versions.TextName;
import org.unstuck.versions.TextVersion;
import org.unstuck.versions.TextVersionStore;
import org.unstuck.web.Moment;

/** Where each version of a definition comes from. */
@Component
final class DefinitionOrigins {
    private final TextVersionStore texts;

    DefinitionOrigins(TextVersionStore texts) {
        this.texts = texts;
    }

    static TextName name(DefinitionId id) {
        return new TextName("definition", id.value());
    }

    /** The newest version that was ever saved on a page, also where its file is gone; 0 for none. */
    int newestSaved(DefinitionId id) {
        return texts.findNewest(name(id)).map(TextVersion::version).orElse(0);
    }

    /** In words, by version. */
    Map<Integer, String> words(List<Definitions.Entry> versions) {
        Map<Integer, TextVersion> saved = saved(versions.get(0).definition().id());
        Map<Integer, String> words = new HashMap<>();
        for (Definitions.Entry each : versions) {
            int version = each.definition().version();
            words.put(version, each.shipped() ? "comes with Unstuck and cannot be changed" : words(each, saved));
        }
        return words;
    }

    private static String words(Definitions.Entry entry, Map<Integer, TextVersion> saved) {
        TextVersion version = saved.get(entry.definition().version());
        if (version == null) {
            return "put into the folder of definitions as a file";
        }
        String words = "saved by " + version.author().name() + " on " + Moment.words(version.savedAt());
        return version.text().equals(entry.text())
                ? words
                : words + "; its file was changed since, outside these pages, and counts as it is now";
    }

    /** Without a database a definition still counts schools; only who saved it is not known then. */
    private Map<Integer, TextVersion> saved(DefinitionId id) {
        try {
            return texts.listVersions(name(id)).stream()
                    .collect(Collectors.toMap(TextVersion::version, Function.identity()));
        } catch (RuntimeException e) {
            if (StoreFailure.of(e).isEmpty()) {
                throw e;
            }
            return Map.of();
        }
    }
}
