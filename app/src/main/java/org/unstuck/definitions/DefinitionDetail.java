package org.unstuck.definitions;

import java.time.LocalDate;
import java.util.List;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionWords;
import org.unstuck.home.Definitions;

/**
 * A version of a definition, as programs read it.
 *
 * @param words what it says, made from what runs
 * @param text its file, as written
 * @param shipped whether it comes with Unstuck and cannot be changed
 * @param versions those that there are, the newest first
 */
record DefinitionDetail(
        String id,
        int version,
        String title,
        String authority,
        LocalDate usualAsAt,
        String lineage,
        DefinitionWords words,
        String text,
        boolean shipped,
        List<Integer> versions) {

    static DefinitionDetail of(Definitions.Entry entry, List<Definitions.Entry> versions) {
        Definition definition = entry.definition();
        return new DefinitionDetail(
                definition.id().value(),
                definition.version(),
                definition.title(),
                definition.authority(),
                definition.asAt().usual(),
                definition.lineage().id(),
                DefinitionWords.of(definition),
                entry.text(),
                entry.shipped(),
                versions.stream().map(it -> it.definition().version()).toList());
    }
}
