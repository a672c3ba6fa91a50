package org.unstuck.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unstuck.classification.Verdict.Answer;
import org.unstuck.disclosure.Contribution;
import org.unstuck.disclosure.CountTable;
import org.unstuck.disclosure.Dimension;
import org.unstuck.disclosure.DisclosurePolicy;
import org.unstuck.disclosure.Nesting;
import org.unstuck.disclosure.OpenTotals;
import org.unstuck.disclosure.Place;
import org.unstuck.disclosure.Protection;
import org.unstuck.disclosure.Suppression;
import org.unstuck.disclosure.TableSet;

/**
 * Makes the tables of composition fit to be published. How many schools there are of a kind is public; how many of them met
 * the definition is protected. Tables of authorities, of numbers of inspections and of what came after are not among them:
 * most of their numbers are too small.
 */
public final class ProtectPicture {

    /** The dimension that tells those that met the definition from the rest. */
    public static final String VERDICT = "verdict";

    public static final String MET = "Met";
    public static final String REST = "Rest";

    private ProtectPicture() {}

    /** Protects all of them together; a table is called as in the picture. */
    public static Protection of(PictureFacts facts, DisclosurePolicy policy) {
        List<CountTable> tables =
                PublicTable.all().stream().map(it -> table(it, facts.schools())).toList();
        TableSet set = new TableSet(tables, List.of(new OpenTotals(VERDICT, Set.of(MET))), List.of());
        for (var nesting : PublicTable.withinSector().entrySet()) {
            set = set.withNesting(new Nesting(nesting.getKey(), PublicTable.SECTOR, nesting.getValue()));
        }
        return Suppression.protect(set, policy);
    }

    private static CountTable table(PublicTable table, List<SchoolFacts> schools) {
        Set<String> categories = new LinkedHashSet<>(table.order());
        Set<String> found = new LinkedHashSet<>();
        List<Contribution> contributions = new ArrayList<>();
        for (SchoolFacts school : schools) {
            String category = table.category(school);
            found.add(category);
            String verdict = school.answer() == Answer.MET ? MET : REST;
            contributions.add(new Contribution(Place.of(VERDICT, verdict).with(table.id(), category), body(school), 1));
        }
        found.stream().sorted().forEach(categories::add);
        categories.retainAll(found);
        if (categories.remove(PublicTable.UNKNOWN)) {
            categories.add(PublicTable.UNKNOWN);
        }
        return CountTable.tally(
                table.id(),
                List.of(
                        Dimension.of(VERDICT, MET, REST),
                        new Dimension(
                                table.id(),
                                categories.isEmpty() ? List.of(PublicTable.UNKNOWN) : List.copyOf(categories))),
                contributions);
    }

    /** Who answers for a school: its trust, or its authority. */
    private static String body(SchoolFacts school) {
        String trust = school.trust().uid();
        return school.academy() && trust != null
                ? "trust " + trust
                : "authority " + school.place().localAuthorityCode() + (school.academy() ? " " + school.urn() : "");
    }
}
