package org.unstuck.nation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unstuck.bulletin.Bulletin;
import org.unstuck.bulletin.LeftOut;
import org.unstuck.bulletin.MakeBulletin;
import org.unstuck.bulletin.PictureCover;
import org.unstuck.bulletin.Publisher;
import org.unstuck.disclosure.DisclosurePolicy;
import org.unstuck.disclosure.Publishable;
import org.unstuck.figure.FigureRenderer;
import org.unstuck.figure.Width;
import org.unstuck.home.Definitions;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.PictureFacts;
import org.unstuck.publish.Contents;
import org.unstuck.publish.Cover;
import org.unstuck.publish.DataFile;
import org.unstuck.publish.Figure;
import org.unstuck.publish.OdsWriter;
import org.unstuck.publish.Provenance;
import org.unstuck.publish.Release;

/** What of a picture may be published: as a workbook, as data files and as a release with figures. */
public final class PublishedPicture {
    private static final String NAME = "national-picture";

    private final NationalPicture picture;
    private final DisclosurePolicy policy;
    private final Publishable<Bulletin> bulletin;

    /** Protects it, which can take seconds. */
    public PublishedPicture(NationalPicture picture, PictureFacts facts, DisclosurePolicy policy) {
        this.picture = picture;
        this.policy = policy;
        this.bulletin = MakeBulletin.forPublication(picture, facts, policy);
    }

    /** Tables of the picture that are not in it. */
    public List<LeftOut> leftOut() {
        return bulletin.value().leftOut();
    }

    /** Its tables for machines. */
    public List<DataFile> data() {
        return bulletin.value().data();
    }

    public Optional<DataFile> findData(String name) {
        return data().stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** The policy in sentences. */
    public List<String> policy() {
        return policy.words();
    }

    public byte[] ods(Publisher publisher, LocalDate published) {
        return bulletin.map(it -> OdsWriter.toBytes(it.workbook(cover(publisher, published))))
                .value();
    }

    /**
     * The whole as one archive, with what it was made from.
     *
     * @param entry the definition with its file
     * @param program version of Unstuck
     */
    public byte[] zip(
            Publisher publisher,
            LocalDate published,
            Definitions.Entry entry,
            String program,
            FigureRenderer renderer) {
        return Release.forPublication(
                        NAME,
                        bulletin.map(it -> new Contents(
                                it.workbook(cover(publisher, published)), it.data(), figures(it, renderer))),
                        provenance(entry, program))
                .toBytes();
    }

    private List<Figure> figures(Bulletin safe, FigureRenderer renderer) {
        List<Figure> figures = new ArrayList<>();
        safe.figures(FigureCaption.forPublication(picture)::of).forEach((name, figure) -> {
            String svg = renderer.svg(figure, Width.WIDE);
            figures.add(new Figure(name + ".svg", svg.getBytes(StandardCharsets.UTF_8)));
            figures.add(new Figure(name + ".png", renderer.png(figure, Width.WIDE)));
        });
        return figures;
    }

    private Cover cover(Publisher publisher, LocalDate published) {
        return PictureCover.forPublication(picture, policy, publisher, published);
    }

    private Provenance provenance(Definitions.Entry entry, String program) {
        return new Provenance(
                picture.provenance().sources().stream()
                        .map(it -> new Provenance.Hashed(it.name(), it.id().contentHash()))
                        .distinct()
                        .toList(),
                Provenance.Hashed.of(
                        picture.definition().id().value(), entry.text().getBytes(StandardCharsets.UTF_8)),
                Integer.toString(picture.definition().version()),
                picture.provenance().scripts().stream()
                        .map(it -> new Provenance.Hashed(it.name(), it.sha256()))
                        .toList(),
                program,
                picture.asAt(),
                policy);
    }
}
