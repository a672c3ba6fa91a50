package org.unstuck.picture;

import java.util.ArrayList;
import java.util.List;
import org.unstuck.classification.Classification;
import org.unstuck.engine.AnalysisEngine;
import org.unstuck.engine.EngineLimits;
import org.unstuck.engine.SqlScript;
import org.unstuck.register.Register;

/** Makes the national picture of a classification. */
public final class DrawPicture {

    private DrawPicture() {}

    /** Every script, in the order in which they run. */
    public static List<SqlScript> scripts() {
        return List.of(
                CompositionTables.SCRIPT,
                AuthorityTable.SCRIPT,
                PupilTables.SCRIPT,
                HistogramTables.INSPECTIONS,
                HistogramTables.TIME,
                TransitionTable.SCRIPT,
                TimeToGoodTable.SCRIPT,
                MonitoringTable.SCRIPT);
    }

    /** All tables of a classification, counted on a database in this process. */
    public static NationalPicture of(Register register, Classification classification) {
        return of(PictureFacts.gather(register, classification));
    }

    /** All tables, counted on a database in this process. */
    public static NationalPicture of(PictureFacts facts) {
        try (AnalysisEngine engine = AnalysisEngine.inProcess(EngineLimits.USUAL)) {
            return of(facts, engine);
        }
    }

    /** All tables, counted on a database that is given; relations of the names that the scripts read are replaced. */
    public static NationalPicture of(PictureFacts facts, AnalysisEngine engine) {
        facts.relations().forEach(engine::load);
        Question question = Question.of(facts);
        PupilTables pupils = new PupilTables(question, engine);
        HistogramTables histograms = new HistogramTables(question);
        List<PictureTable> tables = new ArrayList<>();
        tables.add(pupils.totals());
        tables.addAll(new CompositionTables(question).make(engine));
        tables.add(leftBehind(question));
        tables.add(new AuthorityTable(question, facts.schools()).make(engine));
        tables.add(pupils.averages());
        tables.add(histograms.inspections(engine));
        tables.add(histograms.timeBelowGood(engine));
        tables.add(new TransitionTable(question).make(engine));
        tables.add(new TimeToGoodTable(question).make(engine));
        tables.add(new MonitoringTable(question).make(engine));
        Classification classification = facts.classification();
        return new NationalPicture(
                classification.definition(),
                classification.asAt(),
                classification.counts(),
                tables,
                new NationalPicture.Provenance(
                        facts.register().sources(),
                        scripts().stream()
                                .map(it -> new NationalPicture.Script(it.name(), it.sha256()))
                                .toList(),
                        facts.register().invented()));
    }

    private static PictureTable leftBehind(Question question) {
        return new NotAvailable(new About(
                "left-behind-wards",
                "'Left behind' wards",
                "Fight or flight (2020), paragraph 41",
                question.population(),
                "Whether a school lies in a 'left behind' ward is not known: no list of these wards has been imported."
                        + " Not known does not mean no.",
                List.of("Local Trust and Oxford Consultants for Social Inclusion, Left behind?, 2019."),
                List.of(),
                ""));
    }
}
