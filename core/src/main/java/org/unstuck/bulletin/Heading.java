package org.unstuck.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.unstuck.classification.Words;
import org.unstuck.picture.About;
import org.unstuck.picture.SourceUse;

/**
 * What stands above a table that is given away. The picture's own reading does not, as it names numbers before they are
 * protected.
 *
 * @param about without its reading
 * @param more notes that the picture does not have, sentences
 */
record Heading(About about, List<String> more) {

    Heading {
        about = about.withReading("");
        more = List.copyOf(more);
    }

    static Heading of(About about, String... more) {
        return new Heading(about, List.of(more));
    }

    String id() {
        return about.id();
    }

    String title() {
        return about.title();
    }

    /** Everything between the title and the table. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!about.citation().isEmpty()) {
            lines.add("Makes again: " + about.citation() + ".");
        }
        lines.addAll(about.notes());
        lines.addAll(more);
        lines.addAll(sources(about.sources()));
        return lines;
    }

    private static List<String> sources(List<SourceUse> uses) {
        return uses.stream()
                .map(it -> "Source: " + it.source().title() + ", as at "
                        + Words.date(it.source().asAt()) + ".")
                .distinct()
                .toList();
    }
}
