package org.unstuck.publish;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.unstuck.UserFacingException;
import org.unstuck.disclosure.Publishable;
import org.unstuck.publish.internal.PlainZip;

/**
 * Everything in one ZIP archive: the workbook, data files, figures, where it came from ({@code provenance.json}) and a
 * list of checksums ({@code SHA256SUMS}). The same contents give the same bytes.
 */
public final class Release {
    private final String name;
    private final Audience audience;
    private final Contents contents;
    private final Provenance provenance;

    private Release(String name, Audience audience, Contents contents, Provenance provenance) {
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException("A release has a name like stuck-schools-2019, not " + name);
        }
        this.name = name;
        this.audience = audience;
        this.contents = contents;
        this.provenance = provenance;
    }

    /**
     * What the public may see. It takes only what passed disclosure control.
     *
     * @param name of the files, in lower-case letters, digits and hyphens
     * @throws UserFacingException if there is a list of schools in it
     */
    public static Release forPublication(String name, Publishable<Contents> contents, Provenance provenance) {
        ListOfSchools.refuse(contents.value().workbook());
        return new Release(name, Audience.PUBLIC, contents.value(), provenance);
    }

    /** The full figures for colleagues. Every file says that it is not for publication. */
    public static Release forOrganisation(String name, Contents contents, Provenance provenance) {
        return new Release(name, Audience.ORGANISATION, contents, provenance);
    }

    /** A name for the archive, which says for whom it is. */
    public String fileName() {
        return prefix() + name + ".zip";
    }

    /**
     * The archive.
     *
     * @throws UserFacingException if a data file breaks a rule of its form
     */
    public byte[] toBytes() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(prefix() + name + ".ods", OdsWriter.toBytes(workbook()));
        for (DataFile data : contents.data()) {
            files.put("data/" + prefix() + data.name() + ".csv", utf8(data.csv()));
            files.put("data/" + prefix() + data.name() + ".meta.csv", utf8(data.metadataCsv()));
        }
        contents.figures().forEach(it -> files.put("figures/" + prefix() + it.fileName(), it.content()));
        files.put("provenance.json", utf8(provenance.toJson(audience)));
        files.put("SHA256SUMS", Checksums.list(files));
        return PlainZip.of(files);
    }

    private Workbook workbook() {
        return switch (audience) {
            case PUBLIC -> contents.workbook();
            case ORGANISATION ->
                contents.workbook()
                        .withFirstLine(
                                "For use in your organisation. Not for publication: small numbers are not protected.");
        };
    }

    private String prefix() {
        return switch (audience) {
            case PUBLIC -> "";
            case ORGANISATION -> "not-for-publication-";
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
