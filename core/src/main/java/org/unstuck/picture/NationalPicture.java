package org.unstuck.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Definition;
import org.unstuck.classification.Words;
import org.unstuck.provenance.Source;

/**
 * All tables of one definition on one date.
 *
 * @param definition the rule
 * @param asAt the date
 * @param counts how many schools had each answer
 * @param tables in the order of the report
 * @param provenance what it was made from
 */
public record NationalPicture(
        Definition definition,
        LocalDate asAt,
        Classification.Counts counts,
        List<PictureTable> tables,
        Provenance provenance) {

    public NationalPicture {
        tables = List.copyOf(tables);
    }

    /**
     * What a picture was made from.
     *
     * @param sources every imported table that was at hand
     * @param scripts every script that counted
     * @param invented whether any source says that its contents are invented
     */
    public record Provenance(List<Source> sources, List<Script> scripts, boolean invented) {
        public Provenance {
            sources = List.copyOf(sources);
            scripts = List.copyOf(scripts);
        }
    }

    /**
     * A script that counted.
     *
     * @param name of the file
     * @param sha256 of its text, in hexadecimal
     */
    public record Script(String name, String sha256) {}

    /** How many schools met it, with what is not known, in a sentence or two. */
    public String headline() {
        return Phrases.number(counts.met()) + " schools met '" + definition.title() + "' on " + Words.date(asAt)
                + " on the records found; between " + Phrases.number(counts.lower()) + " and "
                + Phrases.number(counts.upper()) + " once the gaps in the records are allowed for. "
                + Phrases.number(counts.notMet()) + " did not meet it and " + Phrases.number(counts.couldNotBeJudged())
                + " could not be judged, of " + Phrases.number(counts.all()) + ".";
    }

    public Optional<PictureTable> find(String id) {
        return tables.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
