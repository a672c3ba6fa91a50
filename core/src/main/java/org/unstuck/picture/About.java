package org.unstuck.picture;

import java.util.List;

/**
 * What a table is, what it says, and where that comes from.
 *
 * @param id stands in addresses and names of files: lower-case letters and hyphens
 * @param title what it is, without a full stop
 * @param citation the paragraph or figure of the report that it makes again, for example "Fight or flight (2020),
 *     paragraph 37"; empty where the report has none
 * @param population whom it counts, a sentence
 * @param reading what it says in plain words, made from its numbers
 * @param notes what must be known to read it rightly, a sentence each
 * @param sources the tables whose values were used
 * @param script the name of the script that counted it; empty where nothing was counted
 */
public record About(
        String id,
        String title,
        String citation,
        String population,
        String reading,
        List<String> notes,
        List<SourceUse> sources,
        String script) {

    public About {
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /** The same with another reading. */
    public About withReading(String sentence) {
        return new About(id, title, citation, population, sentence, notes, sources, script);
    }
}
