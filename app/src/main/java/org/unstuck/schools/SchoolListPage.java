package org.unstuck.schools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Definition;
import org.unstuck.classification.Verdict;
import org.unstuck.inspection.Inspection;
import org.unstuck.provenance.Source;
import org.unstuck.school.Phase;
import org.unstuck.school.Urn;
import org.unstuck.web.Address;

/**
 * Everything the list of schools shows.
 *
 * @param search what was asked
 * @param definitions to choose from
 * @param options to choose from, for each facet
 * @param tags what is chosen, each with the address without it
 * @param found how many schools were found
 * @param rows those of this page
 * @param pages how many pages there are
 * @param sources what the list rests on
 */
public record SchoolListPage(
        SchoolSearch search,
        List<Definition> definitions,
        Map<Facet, List<Facet.Option>> options,
        List<Tag> tags,
        int found,
        List<Row> rows,
        int pages,
        List<Source> sources) {
    private static final int ROWS = 50;

    /** A chosen value and the address that takes it away. */
    public record Tag(Facet facet, String words, Address without) {}

    /**
     * A school.
     *
     * @param phase in words; empty where not known
     * @param grades the graded inspections that count
     * @param latest date of the last of them
     * @param verdict null where the definition is not about the school
     */
    public record Row(
            Urn urn,
            String name,
            boolean open,
            String authority,
            String phase,
            Sparkline grades,
            @Nullable LocalDate latest,
            @Nullable Verdict verdict) {}

    public SchoolListPage {
        definitions = List.copyOf(definitions);
        options = new EnumMap<>(options);
        tags = List.copyOf(tags);
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    static SchoolListPage of(
            SchoolSearch search,
            List<Definition> definitions,
            SchoolIndex index,
            List<Listed> found,
            List<Source> sources) {
        EnumMap<Facet, List<Facet.Option>> options = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            options.put(facet, facet.options(index));
        }
        return new SchoolListPage(
                search,
                definitions,
                options,
                tags(search, options),
                found.size(),
                found.stream()
                        .skip((search.page() - 1L) * ROWS)
                        .limit(ROWS)
                        .map(SchoolListPage::row)
                        .toList(),
                Math.max(1, (found.size() + ROWS - 1) / ROWS),
                sources);
    }

    private static List<Tag> tags(SchoolSearch search, Map<Facet, List<Facet.Option>> options) {
        List<Tag> tags = new ArrayList<>();
        search.chosen().forEach((facet, values) -> {
            for (String value : values) {
                String words = options.getOrDefault(facet, List.of()).stream()
                        .filter(it -> it.value().equals(value))
                        .map(Facet.Option::words)
                        .findFirst()
                        .orElse(value);
                tags.add(new Tag(facet, words, search.address().without(facet.id(), value)));
            }
        });
        return tags;
    }

    private static Row row(Listed listed) {
        SchoolIndex.Entry entry = listed.entry();
        return new Row(
                entry.school().urn(),
                entry.name(),
                entry.open(),
                entry.authority(),
                listed.findPhase().map(Phase::words).orElse(""),
                Sparkline.of(listed.listCounted()),
                listed.findLatest().map(Inspection::date).orElse(null),
                listed.findVerdict().orElse(null));
    }

    /** Where another page of the list is. */
    public Address page(int number) {
        return search.address().with("page", number == 1 ? "" : Integer.toString(number));
    }

    /** Where all that was found is as a CSV file. */
    public String csv() {
        return new Address("/schools.csv", search.address().parameters()).toString();
    }

    /** The column that the list is ordered by, as {@code aria-sort} says it. */
    public String sorted(Order column) {
        if (column != search.order()) {
            return "none";
        }
        return search.descending() ? "descending" : "ascending";
    }
}
