package org.unstuck.schools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classification.Classified;
import org.unstuck.classification.Definition;
import org.unstuck.school.Urn;
import org.unstuck.web.Address;

/**
 * What a person asks the list of schools for; the same as its address.
 *
 * @param text parts of a name or place, or a URN; may be empty
 * @param definition whose verdict is shown
 * @param asAt the date
 * @param chosen for each facet the values that schools may have; none for any
 * @param closedToo whether schools that were not open on the date are shown
 * @param order column that the list is ordered by
 * @param descending whether from the end
 * @param page from 1
 */
public record SchoolSearch(
        String text,
        Definition definition,
        LocalDate asAt,
        Map<Facet, List<String>> chosen,
        boolean closedToo,
        Order order,
        boolean descending,
        int page) {

    public SchoolSearch {
        EnumMap<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        chosen = Collections.unmodifiableMap(copy);
    }

    /** The values chosen of a facet. */
    public List<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** Where this search is shown, from its first page. */
    public Address address() {
        Address address = Address.of("/schools")
                .with("q", text)
                .with("definition", definition.id().value())
                .with("as-at", asAt.toString());
        for (Facet facet : Facet.values()) {
            address = address.with(facet.id(), chosen(facet));
        }
        return address.with("closed", closedToo ? "yes" : "")
                .with("sort", order == Order.NAME ? "" : order.id())
                .with("order", descending ? "descending" : "");
    }

    /** Where the list is shown by another column; by the same one, from the other end. */
    public Address sortedBy(Order other) {
        boolean fromTheEnd = other == order && !descending;
        return address()
                .without("sort")
                .without("order")
                .with("sort", other.id())
                .with("order", fromTheEnd ? "descending" : "");
    }

    /** All that this search finds, in its order. */
    List<Listed> find(SchoolIndex index, Classification classification) {
        Map<Urn, Classified> verdicts = new HashMap<>();
        classification.schools().forEach(it -> verdicts.put(it.school().urn(), it));
        String[] words = text.toLowerCase(Locale.UK).strip().split("\\s+");
        List<Listed> found = new ArrayList<>();
        for (SchoolIndex.Entry entry : index.entries()) {
            if (asked(entry, words)) {
                Listed listed = new Listed(entry, verdicts.get(entry.school().urn()));
                if (chosen.entrySet().stream().allMatch(it -> it.getKey().fits(listed, it.getValue()))) {
                    found.add(listed);
                }
            }
        }
        return inOrder(found);
    }

    /** The index is in order of name already, and schools that are equal in another column stay in it. */
    private List<Listed> inOrder(List<Listed> found) {
        if (order != Order.NAME) {
            Comparator<Keyed> comparator = Comparator.comparing(Keyed::key);
            return found.stream()
                    .map(it -> new Keyed(order.key(it), it))
                    .sorted(descending ? comparator.reversed() : comparator)
                    .map(Keyed::listed)
                    .toList();
        }
        if (descending) {
            Collections.reverse(found);
        }
        return found;
    }

    private record Keyed(String key, Listed listed) {}

    private boolean asked(SchoolIndex.Entry entry, String[] words) {
        String urn = entry.school().urn().toString();
        if (words.length == 1 && words[0].equals(urn)) {
            return true;
        }
        return (entry.open() || closedToo)
                && Stream.of(words).allMatch(it -> entry.searched().contains(it));
    }
}
