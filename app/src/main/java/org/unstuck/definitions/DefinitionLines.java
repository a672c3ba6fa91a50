package org.unstuck.definitions;

import java.time.LocalDate;
import java.util.List;
import org.unstuck.classification.Definition;
import org.unstuck.home.Definitions;

/**
 * The definitions that there are, as programs read them.
 *
 * @param problems files in the folder of definitions that cannot be used, each with the reason
 */
record DefinitionLines(List<Line> definitions, List<String> problems) {

    /**
     * The newest version of a definition.
     *
     * @param usualAsAt the date it is usually judged at
     */
    record Line(String id, int version, String title, String authority, LocalDate usualAsAt) {
        static Line of(Definition definition) {
            return new Line(
                    definition.id().value(),
                    definition.version(),
                    definition.title(),
                    definition.authority(),
                    definition.asAt().usual());
        }
    }

    static DefinitionLines of(Definitions.Found found) {
        return new DefinitionLines(found.listNewest().stream().map(Line::of).toList(), found.problems());
    }
}
