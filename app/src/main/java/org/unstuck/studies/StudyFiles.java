package org.unstuck.studies;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.unstuck.bulletin.Publisher;
import org.unstuck.classification.Words;
import org.unstuck.publish.Audience;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Column;
import org.unstuck.publish.Cover;
import org.unstuck.publish.OdsWriter;
import org.unstuck.publish.Sheet;
import org.unstuck.publish.Workbook;
import org.unstuck.sampling.AppendixTable;
import org.unstuck.web.Csv;

/** The tables of a study as files. */
final class StudyFiles {
    private final StudyPage study;
    private final Publisher publisher;
    private final LocalDate today;

    StudyFiles(StudyPage study, Publisher publisher, LocalDate today) {
        this.study = study;
        this.publisher = publisher;
        this.today = today;
    }

    /** The sample with its quotas and all that happened, for colleagues: it names schools. */
    byte[] sampleOds() {
        return ods(
                "Sample of the study: " + title(),
                List.of(
                        "This workbook is " + Audience.ORGANISATION.words() + ": it names schools.",
                        study.sentence(),
                        "Drawn on " + Words.date(study.study().openedOn()) + " from version "
                                + study.study().drawing().version() + " of the design "
                                + study.study().drawing().design() + " with seed "
                                + study.study().drawing().seed() + "."),
                List.of(StudyTables.sample(study), StudyTables.quotas(study), StudyTables.history(study)));
    }

    /** What may be published of the schools. */
    byte[] appendixOds(AppendixTable appendix) {
        return ods(
                "Schools visited",
                List.of(
                        "This workbook is " + Audience.PUBLIC.words() + ": it does not say which schools they are.",
                        "Partners were chosen to be alike in context; a letter A stands for the stuck school, a B for its"
                                + " partner."),
                List.of(StudyTables.appendix(appendix)));
    }

    /** A table with a line of headings. */
    static byte[] csv(Sheet sheet) {
        Csv csv = new Csv();
        csv.row(sheet.columns().stream().map(Column::title).toList());
        sheet.rows().forEach(row -> csv.row(row.stream().map(StudyFiles::text).toList()));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] ods(String title, List<String> summary, List<Sheet> sheets) {
        return OdsWriter.toBytes(new Workbook(
                new Cover(
                        title,
                        summary,
                        publisher.organisationInWords(),
                        publisher.contactInWords(),
                        "1.0",
                        today,
                        List.of("schools", "matched pairs", "England")),
                List.of(),
                sheets));
    }

    private String title() {
        return Cell.written(study.study().title(), "without a name").words();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.words();
        }
        return cell instanceof Cell.Numeral number
                ? number.value().toPlainString()
                : ((Cell.Mark) cell).shorthand().symbol();
    }
}
