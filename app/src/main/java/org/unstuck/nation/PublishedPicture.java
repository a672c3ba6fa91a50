package org.unstuck.nation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.unstuck.classification.Words;
import org.unstuck.disclosure.DisclosurePolicy;
import org.unstuck.disclosure.Publishable;
import org.unstuck.disclosure.SafeTables;
import org.unstuck.home.Definitions;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.PictureFacts;
import org.unstuck.picture.ProtectPicture;
import org.unstuck.picture.PublicRow;
import org.unstuck.picture.PublicTable;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Column;
import org.unstuck.publish.Contents;
import org.unstuck.publish.Cover;
import org.unstuck.publish.OdsWriter;
import org.unstuck.publish.Provenance;
import org.unstuck.publish.Release;
import org.unstuck.publish.Sheet;
import org.unstuck.publish.Shorthand;
import org.unstuck.publish.Workbook;
import org.unstuck.web.Csv;

/** The tables of a picture that may be published, protected together: as a workbook, as CSV and as a release. */
public final class PublishedPicture {
    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();

    private static final List<Column> COLUMNS = List.of(
            Column.text("Kind of schools"),
            Column.number("Met: schools"),
            Column.number("Met: %"),
            Column.number("Met: %, lower limit"),
            Column.number("Met: %, upper limit"),
            Column.number("All schools"),
            Column.number("All schools: %"),
            Column.number("Ratio of the two"),
            Column.number("Ratio, lower limit"),
            Column.number("Ratio, upper limit"));

    private final NationalPicture picture;
    private final Publishable<SafeTables> tables;

    /** @throws org.unstuck.UserFacingException where hidden numbers could be worked out */
    public PublishedPicture(NationalPicture picture, PictureFacts facts) {
        this.picture = picture;
        this.tables = ProtectPicture.of(facts, POLICY).orThrow();
    }

    public byte[] ods(Cover cover) {
        return tables.map(it -> OdsWriter.toBytes(workbook(it, cover))).value();
    }

    /**
     * The whole as one archive, with what it was made from.
     *
     * @param entry the definition with its file
     * @param program version of Unstuck
     */
    public byte[] zip(Cover cover, Definitions.Entry entry, String program) {
        return Release.forPublication(
                        "national-picture",
                        tables.map(it -> new Contents(workbook(it, cover), List.of(), List.of())),
                        provenance(entry, program))
                .toBytes();
    }

    public String csv() {
        return tables.map(this::csv).value();
    }

    public Cover cover(String organisation, String contact, LocalDate published) {
        List<String> summary = new ArrayList<>();
        if (picture.provenance().invented()) {
            summary.add("Invented data: no school in these tables is real.");
        }
        summary.add("Schools that " + met() + ", beside all schools.");
        summary.add(picture.definition().population().words());
        summary.add(
                "Percentages and ratios have 95% intervals. Schools whose kind is not known are a kind of their own.");
        summary.addAll(POLICY.words());
        return new Cover(
                "The national picture: " + picture.definition().title(),
                summary,
                organisation,
                contact,
                "1.0",
                published,
                List.of("schools", "inspection", "England"));
    }

    private Provenance provenance(Definitions.Entry entry, String program) {
        return new Provenance(
                picture.provenance().sources().stream()
                        .map(it -> new Provenance.Hashed(it.name(), it.id().contentHash()))
                        .toList(),
                Provenance.Hashed.of(
                        picture.definition().id().value(), entry.text().getBytes(StandardCharsets.UTF_8)),
                Integer.toString(picture.definition().version()),
                picture.provenance().scripts().stream()
                        .map(it -> new Provenance.Hashed(it.name(), it.sha256()))
                        .toList(),
                program,
                picture.asAt(),
                POLICY);
    }

    private String met() {
        return "met '" + picture.definition().title() + "' on " + Words.date(picture.asAt());
    }

    private Workbook workbook(SafeTables safe, Cover cover) {
        List<PublicTable> shown = PublicTable.all();
        List<Sheet> sheets = IntStream.range(0, shown.size())
                .mapToObj(it -> sheet("Table_" + (it + 1), shown.get(it), safe))
                .toList();
        return new Workbook(cover, List.of(), sheets);
    }

    private Sheet sheet(String name, PublicTable table, SafeTables safe) {
        List<String> remarks = new ArrayList<>();
        if (!table.citation().isEmpty()) {
            remarks.add("Makes again: " + table.citation() + ".");
        }
        remarks.addAll(table.notes());
        picture.find(table.id())
                .ifPresent(it -> it.about()
                        .sources()
                        .forEach(use -> remarks.add("Source: " + use.source().title() + ", as at "
                                + Words.date(use.source().asAt()) + ".")));
        List<List<Cell>> rows = PublicRow.of(safe.get(table.id())).stream()
                .map(PublishedPicture::cells)
                .toList();
        return new Sheet(
                name,
                table.title() + ": schools that " + met() + ", beside all schools",
                remarks.stream().distinct().toList(),
                COLUMNS,
                rows);
    }

    private static List<Cell> cells(PublicRow row) {
        return List.of(
                Cell.text(row.category()),
                Cell.of(row.met()),
                figure(row.metPercent(), 1),
                figure(row.metPercentLower(), 1),
                figure(row.metPercentUpper(), 1),
                Cell.of(row.all()),
                figure(row.allPercent(), 1),
                figure(row.ratio(), 2),
                figure(row.ratioLower(), 2),
                figure(row.ratioUpper(), 2));
    }

    private static Cell figure(OptionalDouble value, int decimals) {
        return Cell.of(value, decimals, Shorthand.CONFIDENTIAL);
    }

    private String csv(SafeTables safe) {
        Csv csv = new Csv();
        List<String> header = new ArrayList<>(List.of("definition", "definition_version", "as_at", "table"));
        header.addAll(List.of("kind", "met", "met_percent", "met_percent_lower", "met_percent_upper"));
        header.addAll(List.of("all", "all_percent", "ratio", "ratio_lower", "ratio_upper"));
        csv.row(header);
        for (PublicTable table : PublicTable.all()) {
            for (PublicRow row : PublicRow.of(safe.get(table.id()))) {
                List<String> line = new ArrayList<>(List.of(
                        picture.definition().id().value(),
                        Integer.toString(picture.definition().version()),
                        picture.asAt().toString(),
                        table.id()));
                cells(row).forEach(it -> line.add(plain(it)));
                csv.row(line);
            }
        }
        return csv.toString();
    }

    private static String plain(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.words();
        }
        return cell instanceof Cell.Numeral numeral ? numeral.value().toPlainString() : "c";
    }
}
