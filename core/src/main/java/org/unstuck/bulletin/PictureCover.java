package org.unstuck.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unstuck.classification.Words;
import org.unstuck.disclosure.DisclosurePolicy;
import org.unstuck.picture.NationalPicture;
import org.unstuck.publish.Cover;

/** What a workbook of the picture says of itself. */
public final class PictureCover {
    private PictureCover() {}

    /** Of tables protected by a policy. */
    public static Cover forPublication(
            NationalPicture picture, DisclosurePolicy policy, Publisher publisher, LocalDate published) {
        return of(picture, policy.words(), publisher, published);
    }

    /** Of full tables. */
    public static Cover forColleagues(NationalPicture picture, Publisher publisher, LocalDate published) {
        return of(
                picture,
                List.of("For use in your organisation. Not for publication: small numbers are not protected."),
                publisher,
                published);
    }

    private static Cover of(
            NationalPicture picture, List<String> protection, Publisher publisher, LocalDate published) {
        List<String> summary = new ArrayList<>();
        if (picture.provenance().invented()) {
            summary.add("Invented data: no school in these tables is real.");
        }
        summary.add("Schools in England that met '" + picture.definition().title() + "' on "
                + Words.date(picture.asAt()) + ", beside all schools.");
        summary.add(picture.definition().population().words());
        summary.add("Definition: " + picture.definition().id().value() + ", version "
                + picture.definition().version() + ".");
        summary.add("Percentages, ratios and averages have 95% intervals.");
        summary.addAll(protection);
        sources(picture).forEach(it -> summary.add("Source: " + it));
        return new Cover(
                "The national picture: " + picture.definition().title(),
                summary,
                publisher.organisationInWords(),
                publisher.contactInWords(),
                "1.0",
                published,
                List.of("schools", "inspection", "England"));
    }

    private static List<String> sources(NationalPicture picture) {
        return picture.tables().stream()
                .flatMap(it -> it.about().sources().stream())
                .map(it -> it.source().title() + ", as at "
                        + Words.date(it.source().asAt()) + ".")
                .distinct()
                .sorted()
                .toList();
    }
}
