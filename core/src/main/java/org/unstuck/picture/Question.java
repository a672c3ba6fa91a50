package org.unstuck.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Words;
import org.unstuck.school.Attribute;

/**
 * What every table of one picture is about, and the words they share.
 *
 * @param classification the verdicts
 * @param sources of each attribute
 * @param inspectionSources of the graded inspections
 */
record Question(
        Classification classification, Map<Attribute, List<SourceUse>> sources, List<SourceUse> inspectionSources) {

    static Question of(PictureFacts facts) {
        return new Question(facts.classification(), facts.sources(), facts.inspectionSources());
    }

    /** "met 'stuck (Ofsted 2020)' on 31 August 2019". */
    String met() {
        return "met '" + title() + "' on " + Words.date(date());
    }

    String title() {
        return classification.definition().title();
    }

    LocalDate date() {
        return classification.asAt();
    }

    /** Whom the picture counts. */
    String population() {
        return classification.definition().population().words();
    }

    List<SourceUse> sourcesOf(Attribute attribute) {
        return sources.getOrDefault(attribute, List.of());
    }

    /** A table that counts the whole population, not read yet. */
    About about(String id, String title, String citation, List<String> notes, Attribute attribute, String script) {
        return new About(id, title, citation, population(), "", notes, sourcesOf(attribute), script);
    }

    /** A table that counts graded inspections, not read yet. */
    About aboutInspections(String id, String title, String citation, List<String> notes, String script) {
        return new About(id, title, citation, population(), "", notes, inspectionSources, script);
    }
}
