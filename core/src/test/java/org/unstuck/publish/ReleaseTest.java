package org.unstuck.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;
import org.unstuck.disclosure.Publishable;

class ReleaseTest {
    private static final Publishable<Contents> CONTENTS = Publications.contents();
    private static final Provenance PROVENANCE = Publications.provenance();

    @Test
    void everything_is_in_one_archive_with_checksums() throws IOException {
        Release release = Release.forPublication("stuck-schools-2019", CONTENTS, PROVENANCE);
        Map<String, byte[]> files = unzip(release.toBytes());

        assertThat(release.fileName()).isEqualTo("stuck-schools-2019.zip");
        assertThat(files.keySet())
                .containsExactly(
                        "SHA256SUMS",
                        "data/stuck_by_phase.csv",
                        "data/stuck_by_phase.meta.csv",
                        "figures/schools-by-phase.svg",
                        "provenance.json",
                        "stuck-schools-2019.ods");
        assertThat(text(files, "SHA256SUMS").lines())
                .hasSize(5)
                .allSatisfy(it -> assertThat(Checksums.sha256(files.get(it.substring(66))))
                        .isEqualTo(it.substring(0, 64)));
    }

    @Test
    void the_same_contents_give_the_same_bytes() {
        assertThat(Release.forPublication("x", Publications.contents(), Publications.provenance())
                        .toBytes())
                .isEqualTo(Release.forPublication("x", CONTENTS, PROVENANCE).toBytes());
    }

    @Test
    void provenance_names_every_input_and_the_policy() throws IOException {
        String json =
                text(unzip(Release.forPublication("x", CONTENTS, PROVENANCE).toBytes()), "provenance.json");

        assertThat(json)
                .contains("\"program\": \"Unstuck 0.1.0\"")
                .contains("\"audience\": \"for publication\"")
                .contains("\"asAt\": \"2019-08-31\"")
                .contains("\"id\": \"ofsted-2020-stuck\"")
                .contains("\"threshold\": 5")
                .contains("\"zeros\": \"shown-unless-needed\"");
        assertThat(json.indexOf("a.csv")).isLessThan(json.indexOf("b.csv"));
    }

    @Test
    void what_is_for_the_organisation_says_so_in_every_name_and_on_the_cover() throws IOException {
        Release release = Release.forOrganisation("x", CONTENTS.value(), PROVENANCE);
        Map<String, byte[]> files = unzip(release.toBytes());

        assertThat(release.fileName()).isEqualTo("not-for-publication-x.zip");
        assertThat(files.keySet()).contains("not-for-publication-x.ods", "data/not-for-publication-stuck_by_phase.csv");
        assertThat(new SpreadsheetRules(files.get("not-for-publication-x.ods")).texts("Cover"))
                .contains(
                        List.of("For use in your organisation. Not for publication: small numbers are not protected."));
        assertThat(text(files, "provenance.json"))
                .contains("not for publication")
                .contains("\"disclosure\": null");
    }

    @Test
    void a_list_of_schools_is_not_published() {
        Publishable<Contents> titled = withSheet(
                Column.text("School name"), List.of("Invented Primary School", "Made-up High", "Nowhere Academy"));
        Publishable<Contents> numbered = withSheet(Column.text("Code"), List.of("100001", "100002", "100003"));

        assertThatThrownBy(() -> Release.forPublication("x", titled, PROVENANCE))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("'School name' of List_1 lists schools");
        assertThatThrownBy(() -> Release.forPublication("x", numbered, PROVENANCE))
                .isInstanceOf(UserFacingException.class);
    }

    @Test
    void a_list_of_schools_goes_to_colleagues() {
        Publishable<Contents> list = withSheet(Column.text("URN"), List.of("100001", "100002", "100003"));

        assertThat(Release.forOrganisation("x", list.value(), PROVENANCE).toBytes())
                .isNotEmpty();
    }

    /** As someone could by mistake, who takes what is printed from elsewhere. */
    private static Publishable<Contents> withSheet(Column column, List<String> texts) {
        Sheet sheet = new Sheet(
                "List_1",
                "Schools",
                List.of(),
                List.of(column),
                texts.stream().map(it -> List.of(Cell.text(it))).toList());
        return CONTENTS.map(it ->
                new Contents(new Workbook(it.workbook().cover(), List.of(), List.of(sheet)), it.data(), it.figures()));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
