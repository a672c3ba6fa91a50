package org.unstuck.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a workbook says of itself.
 *
 * @param title of the whole
 * @param summary sentences, one a line: what it is, for whom, how it was protected
 * @param organisation who publishes it
 * @param contact an e-mail address, a web address that starts with https://, or other words
 * @param version for example {@code 1.0}
 * @param published the day
 * @param keywords for catalogues
 */
public record Cover(
        String title,
        List<String> summary,
        String organisation,
        String contact,
        String version,
        LocalDate published,
        List<String> keywords) {

    public Cover {
        summary = List.copyOf(summary);
        keywords = List.copyOf(keywords);
        List.of(title, organisation, contact, version).forEach(Texts::require);
        summary.forEach(Texts::require);
        keywords.forEach(Texts::require);
        if (summary.isEmpty() || keywords.isEmpty()) {
            throw new IllegalArgumentException("A cover has a summary and keywords");
        }
    }

    /** The same, with a line before the summary. */
    Cover withFirstLine(String line) {
        List<String> lines = new ArrayList<>(List.of(line));
        lines.addAll(summary);
        return new Cover(title, lines, organisation, contact, version, published, keywords);
    }

    /** Where a reader gets to who follows the contact; empty where that is no address. */
    Optional<String> findContactLink() {
        if (contact.startsWith("https://")) {
            return Optional.of(contact);
        }
        return contact.matches("\\S+@\\S+") ? Optional.of("mailto:" + contact) : Optional.empty();
    }
}
